// SPDX-License-Identifier: Apache-2.0
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Entity, Observation, ReferenceSystem } from "@jiku/model";
import { referenceSystem, verticalDatumOf } from "@jiku/spacetime";
import { createLift, memorySpool, validate } from "@jiku/validate";
import { describe, expect, it } from "vitest";
import { adapter } from "../../src/index.js";
import { type Decoded, decode } from "../run-adapter.js";

const samples = join(import.meta.dirname, "../../../../../shared/samples");
const present = existsSync(join(samples, "PROVENANCE.tsv"));
if (!present) console.warn("samples-gml.test.ts skipped: the folder of sample files is absent");

interface Row {
  readonly path: string;
  readonly name: string;
  readonly sha256: string;
}

function rows(): readonly Row[] {
  if (!present) return [];
  const lines = readFileSync(join(samples, "PROVENANCE.tsv"), "utf8").split("\n");
  return lines
    .map((line) => line.split("\t"))
    .filter(([path]) => /^(?:citygml|citygml-plateau|citygml3)\//.test(path ?? ""))
    .map((cells) => ({ path: cells[0]!, name: cells[0]!.split("/")[1]!, sha256: cells[7]! }));
}

const all = rows();
const models = all.filter(({ name }) => name.endsWith(".gml"));
const plateau = models.filter(({ path }) => path.startsWith("citygml-plateau/"));
const bytesOf = ({ path }: Row) => readFileSync(join(samples, path));
const readings = new Map<string, Promise<Decoded>>();

/** Each file is read once. */
function read(row: Row): Promise<Decoded> {
  const reading = readings.get(row.path) ?? decode(bytesOf(row), { name: row.name });
  readings.set(row.path, reading);
  return reading;
}

const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

/** Solids whose faces do not meet edge to edge in the published files themselves. */
const OPEN_SHELLS = /v2_Building_LOD3|Building_and_garage/;

async function draftErrors(decoded: Decoded): Promise<readonly string[]> {
  const lift = createLift("x", "cityjson", memorySpool("x"));
  for (const event of decoded.events)
    if (event.kind === "resource") lift.add(event.resource, event.source, event.places);
  const [report] = await validate([lift.document()], { profile: "draft" });
  return [...new Set(report!.findings.filter((f) => f.severity === "error").map((f) => f.code))];
}

describe.skipIf(!present)("sample files", () => {
  it("are all there", () => {
    expect([all.length, models.length, plateau.length]).toEqual([34, 29, 15]);
  });

  it.each(models)("$name is recognised, read and sound in draft", async (row) => {
    expect(adapter.detect(bytesOf(row).subarray(0, 65_536), {})).toMatchObject({ format: "citygml", confidence: 3 });
    const decoded = await read(row);
    expect(decoded.end.outcome).toBe("complete");
    expect(decoded.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(await draftErrors(decoded)).toEqual(OPEN_SHELLS.test(row.name) ? ["SP-07"] : []);
    expect(decoded.resources.find(({ type }) => type === "Asset")).toMatchObject({ digest: `sha256:${row.sha256}` });
    for (const { location } of decoded.findings)
      expect(location).toMatchObject({ file: row.name, line: expect.any(Number) });
  });

  it.each(all.filter((row) => !models.includes(row)))("$name is refused as a code list", async (row) => {
    const { end, findings } = await read(row);
    expect([end.outcome, findings.map(({ code }) => code)]).toEqual(["refused", ["AD-104"]]);
  });

  it.each(plateau)("$name: datum, survey year and sentinel dates are reported", async (row) => {
    const text = bytesOf(row).toString("utf8");
    const decoded = await read(row);
    const systems = decoded.resources.filter((r): r is ReferenceSystem => r.kind === "compound");
    expect(systems.map(({ definition }) => definition)).toEqual(["EPSG:6697"]);
    expect(systems.map((system) => verticalDatumOf(system, referenceSystem))).toEqual([
      expect.stringContaining("/datum/"),
    ]);
    for (const entity of decoded.resources.filter((r): r is Entity => r.type === "Entity"))
      for (const geometry of entity.geometries ?? [])
        expect(geometry.rs).toMatch(/#_\/(?:reference-system|spatial-id)/);

    const surveyed = decoded.resources.filter(
      (r): r is Observation => r.type === "Observation" && r.id.includes("BuildingDetailAttribute"),
    );
    const years = [...text.matchAll(/<uro:surveyYear>(\d+)</g)].map(([, year]) => year);
    expect(new Set(surveyed.map((o) => o.phenomenonTime?.at))).toEqual(new Set(years));
    expect(surveyed.length).toBeGreaterThanOrEqual(years.length);

    const sentinels = decoded.findings.filter(({ code }) => code === "AD-110");
    expect(sentinels).toHaveLength(count(text, />0001-01-01</g));
    const named = /_6668_/.test(row.name);
    expect(decoded.findings.filter(({ code }) => code === "AD-111")).toHaveLength(named ? 1 : 0);

    const zones = decoded.resources.filter(
      (r): r is Entity => r.type === "Entity" && /\/iur\/urf\//.test(r.entityTypes[0]!),
    );
    expect(zones).toHaveLength(count(text, /<urf:validFrom>/g));
    for (const zone of zones) expect(zone.geometries![0]!.validTime).toBeDefined();
  });

  it("finds each city object, surface and value of a building file", async () => {
    const row = plateau.find(({ name }) => name.includes("_bldg_52397519"))!;
    const text = bytesOf(row).toString("utf8");
    const decoded = await read(row);
    const observations = decoded.resources.filter((r): r is Observation => r.type === "Observation");
    const entities = decoded.resources.filter((r): r is Entity => r.type === "Entity");
    expect(entities).toHaveLength(
      count(text, /<bldg:(?:Building|BuildingPart|BuildingInstallation|RoofSurface|WallSurface|GroundSurface)\s/g),
    );
    expect(observations.filter(({ result }) => result.kind === "category")).toHaveLength(
      count(text, /codeSpace=/g) - count(text, /<uro:key codeSpace=/g),
    );
    expect(observations.filter(({ result }) => result.kind === "quantity" && result.unit !== undefined)).toHaveLength(
      count(text, / uom=/g),
    );
    expect(decoded.end.unread).toHaveLength(2);
  });
});
