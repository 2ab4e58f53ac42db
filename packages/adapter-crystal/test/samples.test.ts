// SPDX-License-Identifier: Apache-2.0
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Resource } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { adapter } from "../src/index.js";
import { codes, decode, encode, errorCodes, uncertainties, validated } from "./run-adapter.js";

const samples = join(import.meta.dirname, "../../../../shared/samples");
const present = existsSync(join(samples, "PROVENANCE.tsv"));
if (!present) console.warn("samples.test.ts skipped: the folder of sample files is absent");

function paths(): readonly string[] {
  if (!present) return [];
  const lines = readFileSync(join(samples, "PROVENANCE.tsv"), "utf8").split("\n").slice(1);
  return lines.map((line) => line.split("\t")[0]!).filter((path) => path !== "" && existsSync(join(samples, path)));
}

const FOLDERS = /^(?:cif|mmcif|optimade|extxyz)\//;
const FOREIGN = /\.pdb$|\.bcif\.gz$|^extxyz\//;
const own = paths().filter((path) => FOLDERS.test(path));
const read = own.filter((path) => !FOREIGN.test(path));
const cif = own.filter((path) => path.startsWith("cif/"));
const optimade = own.filter((path) => /^optimade\/.*structures\.json$/.test(path));
const bytesOf = (path: string) => new Uint8Array(readFileSync(join(samples, path)));

/** Words of the form `5.431(2)` outside text fields and comments, found without the adapter's own reader. */
function writtenUncertainties(text: string): number {
  let isText = false;
  return text.split(/\r?\n/).reduce((count, line) => {
    if (line.startsWith(";")) isText = !isText;
    if (isText || line.startsWith("#") || line.startsWith(";")) return count;
    return count + line.split(/\s+/).filter((word) => /^[+-]?(?:\d+\.?\d*|\.\d+)\(\d+\)$/.test(word)).length;
  }, 0);
}

describe.skipIf(!present)("sample files", () => {
  it("are all there", () => {
    expect([own.length, read.length, cif.length]).toEqual([36, 29, 14]);
  });

  it.each(read)("%s is recognised, read and sound in draft", async (path) => {
    const bytes = bytesOf(path);
    expect(adapter.detect(bytes.subarray(0, 65_536), {}).confidence).toBeGreaterThanOrEqual(2);
    const decoded = await decode(path, bytes);
    expect([errorCodes(decoded.findings), decoded.end.outcome]).toEqual([[], "complete"]);
    expect(decoded.resources.length).toBeGreaterThan(1);
    expect(errorCodes(await validated(decoded))).toEqual([]);
    for (const { location } of decoded.findings)
      expect(location).toMatchObject({ file: path, line: expect.any(Number), column: expect.any(Number) });
  });

  it.each(own.filter((path) => FOREIGN.test(path)))("%s is refused by name", async (path) => {
    const bytes = bytesOf(path);
    expect(adapter.detect(bytes.subarray(0, 65_536), { name: path }).confidence).toBeGreaterThan(0);
    const { findings, end, resources } = await decode(path, bytes);
    expect([codes(findings), end.outcome, resources]).toEqual([["AD-104"], "refused", []]);
  });
});

describe.skipIf(!present)("CIF uncertainties survive into the package", () => {
  it.each(cif)("%s", async (path) => {
    const bytes = bytesOf(path);
    const { resources } = await decode(path, bytes);
    expect(uncertainties(resources)).toBe(writtenUncertainties(new TextDecoder().decode(bytes)));
  });

  it("332 values in 6 of the 14 files, and through a written CIF and back", async () => {
    const counts: number[] = [];
    for (const path of cif) {
      const first = await decode(path, bytesOf(path));
      const { text } = await encode(first.resources, { format: "cif" });
      const again = await decode(path, text!);
      expect(uncertainties(again.resources), path).toBe(uncertainties(first.resources));
      counts.push(uncertainties(first.resources));
    }
    expect([counts.reduce((sum, one) => sum + one, 0), counts.filter((one) => one > 0).length]).toEqual([332, 6]);
  });
});

/** Resources by id without the file itself. */
function contents(resources: readonly Resource[]) {
  const kept = resources.filter(({ id }) => !/#_\/(?:asset|dataset)$/.test(id));
  return Object.fromEntries(kept.map((one) => [one.id, one]));
}

describe.skipIf(!present)("what is written", () => {
  it.each(cif)("%s comes back as CIF", async (path) => {
    const first = await decode(path, bytesOf(path));
    const { text, end } = await encode(first.resources, { format: "cif" });
    expect(end.outcome).toBe("complete");
    expect(contents((await decode(path, text!)).resources)).toEqual(contents(first.resources));
  });

  it.each(optimade)("%s comes back as OPTIMADE", async (path) => {
    const first = await decode(path, bytesOf(path));
    for (const format of ["optimade", "optimade-jsonl"]) {
      const { text, losses } = await encode(first.resources, { format });
      expect(losses.map(({ concept }) => concept)).toEqual(["metadata.asset"]);
      const again = await decode("again.json", text!);
      expect(errorCodes(again.findings)).toEqual([]);
      expect(Object.keys(contents(again.resources))).toEqual(Object.keys(contents(first.resources)));
    }
  });
});

it.skipIf(!present)("claims no sample of another format", () => {
  const others = paths().filter((path) => !FOLDERS.test(path));
  expect(others.length).toBeGreaterThan(500);
  const claimed = others.filter(
    (path) =>
      adapter.detect(new Uint8Array(readFileSync(join(samples, path)).subarray(0, 65_536)), { name: path }).confidence >
      0,
  );
  expect(claimed).toEqual([]);
});
