// SPDX-License-Identifier: Apache-2.0
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Entity, Observation } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { adapter } from "../src/index.js";
import { type Decoded, decode } from "./run-adapter.js";

const sample = readFileSync(join(import.meta.dirname, "../samples/building.jsonld"), "utf8");
const read = (text: string) => decode(text, { name: "a.jsonld" });
const entityOf = ({ resources }: Decoded) => resources.find((r): r is Entity => r.type === "Entity")!;

it("keeps the published IRI, and the values under it", async () => {
  expect(adapter.detect(new TextEncoder().encode(sample), {})).toMatchObject({ format: "plateau-lod", confidence: 2 });
  const decoded = await read(sample);
  expect([decoded.end.outcome, decoded.findings]).toEqual(["complete", []]);
  expect(entityOf(decoded)).toMatchObject({
    id: "https://lod.geospatial.jp/resource/bldg_1",
    entityTypes: ["https://lod.geospatial.jp/vocabulary/pv#Building"],
    identifiers: [{ notation: "bldg_1" }],
    existence: { start: "1989" },
    geometries: [{ type: "Point", rs: "EPSG:4326", coordinates: [34.6834, 137.5277] }],
  });
  const results = decoded.resources.flatMap((r) => (r.type === "Observation" ? [(r as Observation).result] : []));
  expect(results).toEqual([
    { kind: "count", count: 2 },
    { kind: "category", category: "411" },
  ]);
});

it("follows no context, and tells it", async () => {
  const text = sample
    .replace('"@context": {', '"@context": ["https://data.example.org/c.jsonld", {')
    .replace('XMLSchema#"\n  }', 'XMLSchema#"\n  }]');
  const { end, findings } = await read(text);
  expect([end.outcome, findings.map(({ code }) => code)]).toEqual(["invalid", ["AD-118"]]);
});

it("tells every end that comes too early", async () => {
  const start = sample.indexOf("lod.geospatial.jp/") + 18;
  for (let end = start; end < sample.trimEnd().length; end++) {
    const { end: last, findings } = await read(sample.slice(0, end));
    expect([end, last.outcome, findings.map(({ code }) => code)]).toEqual([end, "invalid", ["AD-103"]]);
  }
});

const samples = join(import.meta.dirname, "../../../../shared/samples/plateau-lod");
if (!existsSync(samples)) console.warn("lod.test.ts: sample files skipped, their folder is absent");

describe.skipIf(!existsSync(samples))("sample files", () => {
  const file = (name: string) =>
    readFileSync(
      join(samples, `PLATEAU-LinkedOpenData-Tools__samplejson-ld_${name}_7b561f02-8a48-40b4-87fe-268b6a2f2ecb.jsonld`),
      "utf8",
    );

  it("gives the building with height, footprint and point", async () => {
    const decoded = await read(file("bldg"));
    expect([decoded.end.outcome, decoded.findings]).toEqual(["complete", []]);
    expect(entityOf(decoded).geometries).toMatchObject([
      { type: "Point", rs: "EPSG:4979" },
      { type: "Polygon", role: "footprint" },
    ]);
    expect(decoded.resources).toContainEqual(
      expect.objectContaining({ result: expect.objectContaining({ value: 10.8138, unit: "m" }) }),
    );
  });

  it("gives the real-estate ids as identifiers", async () => {
    expect(entityOf(await read(file("real-estate-id-bldg"))).identifiers).toHaveLength(7);
  });
});
