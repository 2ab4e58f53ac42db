// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Survey } from "../src/survey/survey.js";
import { jiku } from "./jiku.js";

const iri = (name: string) => `https://data.example.org/${name}`;
const level = (name: string, phenomenonTime: object, result: object) => ({
  id: iri(name),
  type: "Observation",
  origin: "measured",
  featureOfInterest: iri("canal"),
  observedProperty: iri("level"),
  madeBySystem: iri("gauge"),
  phenomenonTime,
  result: { kind: "quantity", ...result },
});

const GRAPH = [
  { id: iri("jgd"), type: "ReferenceSystem", kind: "geodetic", definition: "EPSG:6668" },
  { id: iri("cells"), type: "ReferenceSystem", kind: "dggs", gridSystem: "jk:ZFXY" },
  {
    id: iri("canal"),
    type: "Entity",
    entityTypes: ["schema:BodyOfWater"],
    existence: { start: "1988-04-01", end: ".." },
    geometries: [
      {
        type: "LineString",
        rs: iri("jgd"),
        coordinates: [
          [35.5, 139.9],
          [35.6, 139.8],
        ],
      },
      { type: "Box", rs: iri("jgd"), bbox: [35.4, 139.85, 35.55, 139.95] },
      { type: "CellSet", rs: iri("cells"), cells: ["20/0/931919/413553"] },
      { type: "Point", coordinates: [1, 2, 3] },
    ],
    scales: [{ dimension: "space", resolution: { value: 5, unit: "m" }, extent: { value: 2, unit: "km" } }],
  },
  { id: iri("level"), type: "Property", quantityKind: "quantitykind:Height", unit: "m", valueType: "real" },
  { id: iri("gauge"), type: "System", roles: ["sensor"], observes: [iri("level")] },
  level(
    "l1",
    { at: "2026-03-31T09:00:00+09:00" },
    { value: 1.2, unit: "m", uncertainty: { kind: "standard", value: 0.1 } },
  ),
  level("l2", { at: "2026-03-31T00:30:00Z" }, { value: 1.3, unit: "m" }),
  level("l3", { at: "2026-03-31T08:00:00" }, { value: 1.4 }),
];

let cwd = "";

beforeAll(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), "jiku-inspect-")));
  writeFileSync(
    join(cwd, "canal.json"),
    JSON.stringify({ "@context": "https://w3id.org/jiku/v1/context.jsonld", jiku: "1.0", graph: GRAPH }),
  );
});

afterAll(() => rmSync(cwd, { recursive: true }));

interface Entry extends Pick<Survey, "where" | "when" | "scales"> {
  readonly resources: Readonly<Record<string, number>>;
  readonly units: readonly { readonly code: string; readonly count: number }[];
  readonly readiness: readonly {
    readonly dimension: string;
    readonly level: string;
    readonly count: number;
    readonly of: number;
    readonly next?: object;
  }[];
}

async function entry(): Promise<Entry> {
  const { out } = await jiku(["inspect", "--format", "json", "canal.json"], { cwd });
  return (JSON.parse(out) as { readonly files: readonly [Entry] }).files[0];
}

describe("inspect", () => {
  it("draws a box a reference system, and says where none is declared", async () => {
    expect((await entry()).where).toEqual([
      {
        referenceSystem: iri("jgd"),
        label: "EPSG:6668",
        axes: ["Geodetic latitude", "Geodetic longitude"],
        min: [35.4, 139.8],
        max: [35.6, 139.95],
        geometries: 2,
        cells: 0,
      },
      { referenceSystem: iri("cells"), label: "ZFXY", axes: [], min: [], max: [], geometries: 1, cells: 1 },
      { axes: [], min: [1, 2, 3], max: [1, 2, 3], geometries: 1, cells: 0 },
    ]);
  });

  it("orders times as instants, and keeps times without a zone apart", async () => {
    expect((await entry()).when).toEqual([
      {
        member: "existence",
        label: "proleptic_gregorian",
        start: "1988-04-01",
        end: "1988-04-01",
        open: true,
        extents: 1,
      },
      {
        member: "phenomenonTime",
        label: "UTC, proleptic_gregorian",
        start: "2026-03-31T09:00:00+09:00",
        end: "2026-03-31T00:30:00Z",
        open: false,
        extents: 2,
      },
      {
        member: "phenomenonTime",
        label: "?, proleptic_gregorian",
        start: "2026-03-31T08:00:00",
        end: "2026-03-31T08:00:00",
        open: false,
        extents: 1,
      },
    ]);
  });

  it("reads the times of a dataset, which has several", async () => {
    const temporal = [{ start: "2023-04-01", end: "2024-04-01" }, { at: "2025-07-01" }];
    writeFileSync(join(cwd, "set.ndjson"), JSON.stringify({ id: iri("set"), type: "Dataset", temporal }));
    const { code, out } = await jiku(["inspect", "--format", "json", "set.ndjson"], { cwd });
    const { files } = JSON.parse(out) as { readonly files: readonly [Entry] };
    expect([code, files[0].when]).toEqual([
      0,
      [expect.objectContaining({ member: "temporal", start: "2023-04-01", end: "2025-07-01", extents: 2 })],
    ]);
  });

  it("counts classes, units and scales", async () => {
    const { resources, units, scales } = await entry();
    expect(resources).toEqual({ ReferenceSystem: 2, Entity: 1, Property: 1, System: 1, Observation: 3 });
    expect(units).toEqual([
      { code: "m", count: 4 },
      { code: "km", count: 1 },
    ]);
    expect(scales).toEqual([
      { dimension: "space", facet: "resolution", unit: "m", min: 5, max: 5, count: 1 },
      { dimension: "space", facet: "extent", unit: "km", min: 2, max: 2, count: 1 },
    ]);
  });

  it("tells how much is declared, dimension by dimension, with the count and the next step", async () => {
    const { readiness } = await entry();
    expect(readiness.map(({ dimension, level, count, of }) => `${dimension} ${level} ${count}/${of}`)).toEqual([
      "structure full 8/8",
      "meaning full 1/1",
      "space part 3/4",
      "time part 3/4",
      "quantity part 4/5",
      "uncertainty part 1/3",
      expect.stringMatching(/^references full (\d+)\/\1$/),
      "provenance full 3/3",
      "policy none 0/0",
      "coupling none 0/3",
    ]);
    for (const { level, next } of readiness) expect(next === undefined).toBe(level === "full");
  });

  it("prints the card in both languages", async () => {
    const en = await jiku(["inspect", "canal.json"], { cwd });
    const ja = await jiku(["inspect", "--lang", "ja", "canal.json"], { cwd });
    expect([en.code, ja.code]).toEqual([0, 0]);
    expect(en.out).toMatch(/^ {2}◐ time +part +3 of 4 +\S/m);
    expect(en.out).toMatch(/^ {2}○ policy +none/m);
    expect(ja.out).toMatch(/^ {2}◐ 時間 +一部 +4件中3件 +\S/m);
  });
});
