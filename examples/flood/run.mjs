// SPDX-License-Identifier: Apache-2.0
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { applyMediators, checkFields } from "@jiku/coupling";
import { digestOf, digestOfText } from "../lib/digest.mjs";
import { packageText } from "../lib/package-text.mjs";
import { exampleKey, signed } from "../lib/proof.mjs";
import { believed, observed, storms } from "./describe/data.mjs";
import { composition, models, operators } from "./describe/models.mjs";
import { datasets, properties, things } from "./describe/things.mjs";
import { trust } from "./describe/trust.mjs";
import { turn } from "./describe/turn.mjs";
import { forecast } from "./forecast.mjs";
import { learnSurrogate } from "./models/surrogate.mjs";
import { onnxFile } from "./onnx.mjs";

const [given] = process.argv.slice(2);
if (given === undefined) {
  process.stderr.write("usage: node examples/flood/run.mjs OUTPUT.json\n");
  process.exit(2);
}

const surrogate = learnSurrogate();
const onnx = onnxFile(surrogate.network, {
  name: "peak-of-the-canal",
  input: "rain",
  output: "peak",
  told: [["jiku", sidecar()]],
});
const pins = {
  losses: digestOfText(new URL("models/losses.mjs", import.meta.url)),
  canal: digestOfText(new URL("models/canal.mjs", import.meta.url)),
  sewer: digestOfText(new URL("models/sewer.mjs", import.meta.url)),
  onnx: { digest: digestOf(onnx), byteSize: onnx.length },
};
const described = models(pins, surrogate);
const known = [...things(), ...properties(), ...datasets(pins), ...operators(), ...described];
const found = forecast(surrogate, carrier(known));
const key = exampleKey("the key of the flood example, known to everybody");
const graph = [
  ...known,
  composition(pins),
  ...observed(found),
  ...storms(surrogate),
  ...believed(found),
  ...turn(found),
  ...trust(found, pins, (attestation) => signed(attestation, key)),
];
const path = resolve(given);
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, packageText(graph));
writeFileSync(join(dirname(path), "surrogate.onnx"), onnx);
process.stdout.write(`${told(found).join("\n")}\n`);

/** What ONNX has no place for, as a package inside the file: what rain and peak mean, and where the model holds. */
function sidecar() {
  const { id, type, label, version, modelKind, ports, bindings, validity, trainedOn } = models(
    { onnx: {} },
    surrogate,
  ).find((model) => model.id.endsWith("/surrogate"));
  const external = ["https://data.example.org/flood/"];
  const run = bindings.map(({ artifact, ...binding }) => binding);
  const model = { id, type, label, version, modelKind, ports, bindings: run, validity, trainedOn };
  const graph = [...properties().filter((one) => /(?:rain|level)$/.test(one.id)), model];
  return JSON.stringify({ "@context": "https://w3id.org/jiku/v1/context.jsonld", jiku: "1.0", external, graph });
}

/** Takes excess rain over the connection "excess": the steps are those that the comparison of the two ports finds. */
function carrier(resources) {
  const byId = new Map(resources.map((resource) => [resource.id, resource]));
  const look = { expand: (iri) => iri, resolve: (ref) => byId.get(ref) };
  const port = (model, name) =>
    byId.get(`https://data.example.org/flood/model/${model}`).ports.find((one) => one.name === name);
  const { mediators } = checkFields(port("losses", "excess").field, port("canal", "excess").field, look);
  return (excess) => {
    const values = excess.flat();
    const times = values.map((_, at) =>
      new Date(Date.UTC(2026, 8, 12) + 600_000 * Math.floor(at / 9 + 1)).toISOString(),
    );
    const { values: carried, notExecuted } = applyMediators(mediators, { times, values });
    if (notExecuted.length > 0) throw new Error(notExecuted[0].message.en);
    return excess.map((cells, step) => cells.map((_, cell) => carried[9 * step + cell]));
  };
}

/** The numbers that the story turns on. */
function told({ gauge, background, expectedGain, realisedGain, risk, quick, denial, effect }) {
  const middle = background.reduce((sum, cells) => sum + cells[4], 0) / background.length;
  const outside = quick.makers.filter((maker) => maker === 1).length;
  return [
    `rain of the hour     ${middle.toFixed(1)} mm/h by the radar, ${gauge} mm/h at the gauge`,
    `information gain     expected ${expectedGain.toFixed(2)} nat, realised ${realisedGain.toFixed(2)} nat`,
    `surrogate            error ${surrogate.error.toFixed(3)} m; ${outside} of 40 members outside its domain, by the canal model`,
    `above the crest      ${risk.canal.toFixed(3)} canal, ${risk.underpass.toFixed(3)} underpass, either ${risk.either.lower.toFixed(3)} to ${risk.either.upper.toFixed(3)}`,
    `gate open            peak ${effect.value.toFixed(2)} m`,
    `without the gauge    CRPS ${denial.crps[0].toFixed(4)} m, with it ${denial.crps[1].toFixed(4)} m`,
  ];
}
