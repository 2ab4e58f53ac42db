// SPDX-License-Identifier: Apache-2.0
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { applyMediators, checkFields } from "@jiku/coupling";
import { digestOfText } from "../lib/digest.mjs";
import { packageText } from "../lib/package-text.mjs";
import { exampleKey, signed } from "../lib/proof.mjs";
import { chain } from "./chain.mjs";
import { believed, loads, measured, points } from "./describe/data.mjs";
import { composition, models, operators } from "./describe/models.mjs";
import { fields } from "./describe/specs.mjs";
import { datasets, properties, things } from "./describe/things.mjs";
import { trust, turn } from "./describe/turn.mjs";

const [given] = process.argv.slice(2);
if (given === undefined) {
  process.stderr.write("usage: node examples/materials/run.mjs OUTPUT.json\n");
  process.exit(2);
}

const programs = ["potential", "dynamics", "beam"];
const pins = Object.fromEntries(
  programs.map((name) => [name, digestOfText(new URL(`models/${name}.mjs`, import.meta.url))]),
);
const found = chain(carry);
const { constant } = found.warm;
const half = Number(((found.bounds.voigt - found.bounds.reuss) / 2).toFixed(2));
const key = exampleKey("the key of the materials example, known to everybody");
const graph = [
  ...things(constant),
  ...properties(),
  ...datasets(),
  ...operators(half),
  ...models(pins, found, constant),
  composition(pins),
  ...points(),
  ...loads(),
  ...measured(constant),
  ...believed(found),
  ...turn(found),
  ...trust(pins, (attestation) => signed(attestation, key)),
];
const path = resolve(given);
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, packageText(graph));
process.stdout.write(`${told(found).join("\n")}\n`);

/** Takes moduli from GPa to Pa by the steps that the comparison of the two descriptions finds. */
function carry(moduli) {
  const byId = new Map([...things(1), ...properties()].map((resource) => [resource.id, resource]));
  const look = { expand: (iri) => iri, resolve: (ref) => byId.get(ref) };
  const { mediators } = checkFields(fields.modulus, { ...fields.modulus, unit: "Pa" }, look);
  const times = moduli.map((_, at) => new Date(Date.UTC(2026, 4, 2, 4, 0, at)).toISOString());
  const { values, notExecuted } = applyMediators(mediators, { times, values: moduli });
  if (notExecuted.length > 0) throw new Error(notExecuted[0].message.en);
  return values;
}

/** The numbers that the story turns on. */
function told({ error, rest, warm, bounds, shares, either, expectedGain, realisedGain, scores }) {
  const three = (values) => values.map((value) => value.toFixed(1)).join(", ");
  return [
    `potential           error ${(error * 1000).toFixed(1)} meV on energies that it was not fitted to`,
    `elastic constants   ${three(rest)} GPa at rest; ${three(warm.values)} GPa at 300 K, ± ${three(warm.uncertainties)}`,
    `nearest atoms       ${warm.nearest} Å, inside the domain of the potential`,
    `Young's modulus     Reuss ${bounds.reuss.toFixed(1)} to Voigt ${bounds.voigt.toFixed(1)} GPa`,
    `tip too low         ${shares.map((share) => share.toFixed(3)).join(" and ")}, either ${either.lower.toFixed(3)} to ${either.upper.toFixed(3)}`,
    `information gain    expected ${expectedGain.toFixed(2)} nat, realised ${realisedGain.toFixed(2)} nat`,
    `without the test    CRPS ${(scores[0] * 1000).toFixed(4)} mm, with it ${(scores[1] * 1000).toFixed(4)} mm`,
  ];
}
