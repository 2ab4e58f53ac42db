// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "@jiku/model";
import { typeSites } from "@jiku/model/sites";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesSource, jsonDocument, validate } from "../../src/index.js";
import { memberNames } from "../../src/profile/core-members.js";
import { compileProfile, type ProfileChoice } from "../../src/profile.js";
import { profileOf } from "./compile.js";

type Json = { readonly [key: string]: unknown };

const SCHEMAS = new URL("../../../../schemas/", import.meta.url).pathname;

const EXAMPLES: readonly Json[] = readdirSync(SCHEMAS, { recursive: true, encoding: "utf8" })
  .filter((file) => /\/examples\/.*\.json$/.test(file))
  .sort()
  .map((file) => JSON.parse(readFileSync(join(SCHEMAS, file), "utf8")) as Json)
  .filter((value) => "graph" in value || "id" in value);

const SEVERITY = ["off", "info", "warning", "error"];

const TYPES =
  "Resource Entity Observation Property Field Dataset Asset Agent Activity ReferenceSystem Sample System Transform Result ResultQuantity Geometry GeometryPoint TimeExtent Quantity Identifier Variable Domain SpatialSupport Uncertainty".split(
    " ",
  );

/** Limits of every keyword; most fit few places, and those that do not are refused. */
const LIMITS: readonly object[] = [
  { required: ["label"] },
  { required: ["unit"] },
  { required: ["rs"] },
  { required: ["ja"] },
  { enum: ["measured", "simulated"] },
  { enum: ["quantity", "category", "Point"] },
  { enum: ["Observation", "Property", "Entity"] },
  { enum: ["https://data.example.org/x", "sosa:Sensor"] },
  { const: "measured" },
  { const: 1 },
  { const: true },
  { minimum: 0 },
  { maximum: 100 },
  { units: ["m", "Cel"] },
  { commensurable: ["m", "K"] },
  { unitsByKind: { "quantitykind:Length": ["cm"], "quantitykind:Temperature": ["Cel"] } },
  { referenceSystems: ["EPSG:6697", "EPSG:6668"] },
  { codeLists: [{ scheme: "https://data.example.org/s", codes: ["a", "b"] }] },
  { pattern: "^https://data\\.example\\.org/" },
  { pattern: "Z$" },
  { classes: ["Entity"] },
  { classes: ["Property", "Procedure"] },
  { maxItems: 1 },
  { members: ["label", "unit"] },
  { members: ["value", "unit"] },
];

/** Every restriction of these types, their members and the members of those that compiles. */
const POOL: readonly { readonly on: string }[] = TYPES.flatMap((on) => [
  { on },
  ...memberNames(on).map((member) => ({ on, member })),
])
  .flatMap((place) => LIMITS.map((limit) => ({ ...place, ...limit })))
  .filter((one) => compileProfile([profileOf({ restrictions: [one] })]).profile !== undefined);

/** An example, and restrictions of the classes in it or of any value type. */
const narrowed = fc.constantFrom(...EXAMPLES).chain((example) => {
  const text = JSON.stringify(example);
  const isFar = ({ on }: { readonly on: string }) =>
    /"sort":"class"/.test(JSON.stringify(typeSites.get(on))) && !text.includes(`"type":"${on}"`);
  return fc.tuple(
    fc.constant(example),
    fc.array(fc.constantFrom(...POOL.filter((one) => !isFar(one))), { minLength: 1, maxLength: 10 }),
  );
});

const severities = fc.dictionary(
  fc.constantFrom("QU-16", "ID-09", "DS-03", "OB-12", "TM-16"),
  fc.constantFrom("warning", "error"),
  { maxKeys: 3, noNullPrototype: true },
);

/** The example, or the example with one member of one of its parts taken out or set to something else. */
function damaged(example: Json, seed: number): Json {
  const copy = structuredClone(example) as Json;
  const holders: Json[] = [];
  const collect = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if (!Array.isArray(value)) holders.push(value as Json);
    for (const item of Object.values(value)) collect(item);
  };
  collect("graph" in copy ? copy["graph"] : copy);
  const holder = holders[seed % holders.length] as Record<string, unknown> | undefined;
  const keys = Object.keys(holder ?? {});
  const key = keys[(seed >>> 8) % keys.length];
  if (seed % 3 === 0 || holder === undefined || key === undefined) return copy;
  if (seed % 3 === 1) delete holder[key];
  else holder[key] = [0, "x", "EPSG:4326", "2026-02-30", -1e9, "Cel"][(seed >>> 4) % 6];
  return copy;
}

async function judge(document: Json, profile: ProfileChoice): Promise<readonly Finding[]> {
  const [report] = await validate(
    [jsonDocument(bytesSource("d.json", new TextEncoder().encode(JSON.stringify(document))))],
    { profile },
  );
  return report?.findings ?? [];
}

describe("a profile that compiles narrows its base", () => {
  it("what it accepts, the base accepts; what the base finds, it finds at least as hard", async () => {
    let compiled = 0;
    let stricter = 0;
    await fc.assert(
      fc.asyncProperty(
        narrowed,
        severities,
        fc.constantFrom("draft" as const, "core" as const, "exchange" as const),
        fc.nat(),
        async ([example, restrictions], raised, base, seed) => {
          const raises = Object.keys(raised).length === 0 ? {} : { severities: raised };
          const { profile } = compileProfile([profileOf({ extends: base, ...raises, restrictions })]);
          if (profile === undefined) return;
          compiled += 1;
          const document = damaged(example, seed);
          const before = await judge(document, base);
          const after = await judge(document, profile);
          for (const { code, path, severity } of before) {
            const same = after.find((finding) => finding.code === code && finding.path === path);
            expect(SEVERITY.indexOf(same?.severity ?? "off"), `${code} ${path}`).toBeGreaterThanOrEqual(
              SEVERITY.indexOf(severity),
            );
          }
          if (!after.some(({ severity }) => severity === "error"))
            expect(before.filter(({ severity }) => severity === "error")).toEqual([]);
          if (after.some(({ code }) => code.startsWith("PRF-"))) stricter += 1;
        },
      ),
      { numRuns: 300 },
    );
    expect(compiled).toBeGreaterThan(50);
    expect(stricter).toBeGreaterThan(5);
    expect(POOL.length).toBeGreaterThan(300);
  });
});
