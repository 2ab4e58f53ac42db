// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Domain } from "../src/survey/domains.js";
import { jiku } from "./jiku.js";

const BAY = join(import.meta.dirname, "../../adapter-cf/samples/bay.nc");
const iri = (name: string) => `https://data.example.org/${name}`;
const system = (name: string, more: object) => ({ id: iri(name), type: "ReferenceSystem", ...more });
const real = (size: number) => ({ kind: "real", shape: [size], axisNames: ["t"], values: Array(size).fill(1) });
const field = (name: string, axes: object, referencing: readonly object[], size: number) => ({
  id: iri(name),
  type: "Field",
  domain: { domainType: "PointSeries", axes, referencing },
  variables: { level: { inlineProperty: { valueType: "real" }, unit: "m" } },
  ranges: { level: real(size) },
});
const at = (name: string, values: readonly number[]) =>
  field(
    name,
    {
      t: { kind: "numeric", values },
      x: { kind: "numeric", values: [1] },
      e: { kind: "regular", start: 5, stop: 1, count: 3 },
    },
    [
      { coordinates: ["t"], rs: iri("clock") },
      { coordinates: ["x"], rs: iri("somewhere") },
    ],
    values.length,
  );

let cwd = "";
beforeAll(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), "jiku-domains-")));
  const graph = [
    system("clock", { kind: "temporal", unit: "d" }),
    system("somewhere", { kind: "geodetic", axes: [{ name: "x", direction: "east", unit: "deg" }] }),
    at("a", [0, 1, 2]),
    at("b", [7, 5]),
    field(
      "c",
      { t: { kind: "text", values: ["2025-02-01", "2025-01-01"] } },
      [{ coordinates: ["t"], rs: iri("iso") }],
      2,
    ),
    system("iso", { kind: "temporal", calendar: "proleptic_gregorian", timeScale: "UTC" }),
  ];
  writeFileSync(
    join(cwd, "made.json"),
    JSON.stringify({ "@context": "https://w3id.org/jiku/v1/context.jsonld", jiku: "1.0", graph }),
  );
});
afterAll(() => rmSync(cwd, { recursive: true }));

interface Inspected {
  readonly files: readonly [{ readonly domains: readonly Domain[]; readonly readiness: readonly object[] }];
}
const inspected = async (path: string) =>
  JSON.parse((await jiku(["inspect", "--format", "json", path], { cwd })).out) as Inspected;

it("joins fields over the same axes, and says of each axis what it leaves undeclared", async () => {
  const { files } = await inspected("made.json");
  const { domains } = files[0];
  expect(domains.map(({ fields, variables }) => [fields, variables])).toEqual([
    [2, 1],
    [1, 1],
  ]);
  expect(domains[0]?.axes).toEqual([
    {
      name: "t",
      count: 3,
      min: 0,
      max: 7,
      unit: "d",
      referenceSystem: iri("clock"),
      undeclared: ["calendar", "origin"],
    },
    {
      name: "x",
      count: 1,
      min: 1,
      max: 1,
      unit: "deg",
      referenceSystem: iri("somewhere"),
      label: "geodetic",
      undeclared: ["definition"],
    },
    { name: "e", count: 3, min: 1, max: 5, step: 2, undeclared: ["system"] },
  ]);
  expect(domains[1]?.axes).toMatchObject([
    { count: 2, min: "2025-01-01", max: "2025-02-01", label: "UTC, proleptic_gregorian", undeclared: [] },
  ]);
});

it("counts the domains of fields in what is declared of space, time and quantity", async () => {
  const { files } = await inspected("made.json");
  const counts = (files[0].readiness as { dimension: string; count: number; of: number }[]).map(
    ({ dimension, count, of }) => `${dimension} ${count}/${of}`,
  );
  expect(counts).toEqual(expect.arrayContaining(["space 0/2", "time 1/3", "quantity 3/3", "uncertainty 0/3"]));
});

it("shows the axes of a NetCDF file with dates, steps and systems, at any width", async () => {
  const { out } = await jiku(["inspect", BAY], { cwd });
  expect(out).toContain("  fields    sst, sst_error, sst_flag over time × lat × lon, 2 × 3 × 4\n");
  expect(out).toContain("\n              time: 2025-01-16T12:00:00 … 2025-02-15T00:00:00, standard\n");
  expect(out).toContain("lat: 34.5 … 35 deg, step 0.25 deg, EPSG:4326\n");
  expect(out).not.toMatch(/^ {2}where/m);
  const narrow = await jiku(["inspect", "--lang", "ja", "made.json"], { cwd, env: { COLUMNS: "60" } });
  expect(narrow.out).toContain("未宣言: 暦, 時間の原点");
  for (const line of narrow.out.split("\n")) expect(line.length).toBeLessThanOrEqual(60);
});

it("is JSON of the published schema", async () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
  for (const name of ["report", "inspect"])
    ajv.addSchema(JSON.parse(readFileSync(join(import.meta.dirname, `../schemas/${name}.schema.json`), "utf8")), name);
  const validate = ajv.getSchema("inspect");
  for (const path of [BAY, "made.json"])
    expect([validate?.(await inspected(path)), validate?.errors]).toEqual([true, null]);
});
