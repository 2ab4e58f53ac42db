// SPDX-License-Identifier: Apache-2.0
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Dataset, Field, Observation } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { adapter } from "../src/index.js";
import { allOf, codes, decode, errorCodes, only, validated } from "./run-adapter.js";

const samples = join(import.meta.dirname, "../../../../shared/samples");
const present = existsSync(join(samples, "PROVENANCE.tsv"));
if (!present) console.warn("samples.test.ts skipped: the folder of sample files is absent");

function paths(): readonly string[] {
  if (!present) return [];
  const lines = readFileSync(join(samples, "PROVENANCE.tsv"), "utf8").split("\n").slice(1);
  return lines.map((line) => line.split("\t")[0]!).filter((path) => path !== "" && existsSync(join(samples, path)));
}

const FAMILIES = /^(?:geoparquet|polymer|frictionless|autolab|fmi|rocrate|solar)\//;
const all = paths();
const tables = all.filter((path) => FAMILIES.test(path) && /\.(?:csv|parquet)$|^frictionless\//.test(path));
const bytesOf = (path: string) => new Uint8Array(readFileSync(join(samples, path)));
const named = (part: string) => tables.find((path) => path.includes(part)) as string;

describe.skipIf(!present)("sample files", () => {
  it("are all there", () => {
    expect(tables.length).toBeGreaterThanOrEqual(25);
  });

  it.each(tables)("%s is recognised, read and sound in draft", async (path) => {
    const bytes = bytesOf(path);
    expect(adapter.detect(bytes.subarray(0, 65_536), { name: basename(path) }).confidence).toBeGreaterThan(0);
    const decoded = await decode(basename(path), bytes);
    expect([errorCodes(decoded.findings), decoded.end.outcome]).toEqual([[], "complete"]);
    expect(decoded.resources.length).toBeGreaterThan(0);
    expect(errorCodes(await validated(decoded))).toEqual([]);
  });

  it("RadonPy: every column of numbers is told to lack its unit, and every companion that is not declared", async () => {
    const path = named("PI1070");
    const decoded = await decode("a.csv", bytesOf(path));
    const count = (code: string) => codes(decoded.findings).filter((one) => one === code).length;
    expect([count("QU-15"), count("TBL-005"), count("TBL-003")]).toEqual([154, 104, 1]);
    const field = only<Field>(decoded, "Field");
    expect(Object.keys(field.variables)).toHaveLength(157);
    expect(Object.values(field.variables).every(({ inlineProperty }) => inlineProperty?.unit === undefined)).toBe(true);
    expect(field.ranges["density"]).toMatchObject({ kind: "array", array: { format: "csv", shape: [1077] } });
  });

  it("a candidate of NIMO with a sidecar becomes an observation only where its objective was measured", async () => {
    const sidecar = {
      jikuTable: "1",
      rows: "observation",
      columns: {
        temperature: { role: "condition", unit: "degC" },
        pressure: { role: "condition", unit: "Pa" },
        objective: { unit: "1" },
      },
    };
    const decoded = await decode("c.csv", bytesOf(named("tutorial_candidates")), {
      files: { "c.csv.jiku.json": JSON.stringify(sidecar) },
    });
    const found = allOf<Observation>(decoded, "Observation");
    expect(found).toHaveLength(3);
    expect(found[0]?.conditions).toHaveLength(2);
    expect(errorCodes([...decoded.findings, ...(await validated(decoded))])).toEqual([]);
  });

  it("metadata of GeoParquet alone are refused by name, and the file with the CRS as PROJJSON says it", async () => {
    const alone = await decode("a.json", bytesOf(all.find((path) => path.includes("example_metadata_point"))!));
    expect([codes(alone.findings), alone.end.outcome]).toEqual([["AD-104"], "refused"]);
    const { resources } = await decode("a.parquet", bytesOf(named("crs-projjson")), {
      declared: { rows: "feature" },
    });
    const first = resources.find(({ type }) => type === "Entity") as { geometries?: readonly { rs?: string }[] };
    expect(first.geometries?.[0]?.rs).toMatch(/EPSG:5070|reference-systems/);
  });

  it("the description of the Titanic as Croissant is used beside its table, and is no primary file of ours", async () => {
    const croissant = readFileSync(join(samples, "croissant/croissant__titanic_metadata.json"));
    expect(adapter.detect(new Uint8Array(croissant), {}).confidence).toBe(0);
    const decoded = await decode("data/genders.csv", "label,url\nmale,https://www.wikidata.org/wiki/Q6581097\n", {
      files: { "data/metadata.json": croissant.toString().replaceAll("data/genders.csv", "genders.csv") },
    });
    expect(only<Dataset>(decoded, "Dataset").title).toEqual({ en: "Titanic" });
    expect(codes(decoded.findings)).toContain("TBL-007");
  });
});

it.skipIf(!present)("claims no sample of another format by its content", () => {
  const claimed = all
    .filter((path) => !FAMILIES.test(path) && !/\.(?:csv|tsv)$/.test(path))
    .filter((path) => adapter.detect(bytesOf(path).subarray(0, 65_536), { name: basename(path) }).confidence > 0);
  expect(claimed).toEqual([]);
});
