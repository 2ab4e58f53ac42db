// SPDX-License-Identifier: Apache-2.0
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Resource } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { adapter } from "../src/index.js";
import { codes, decode, encode, errorCodes, validated } from "./run-adapter.js";

const samples = join(import.meta.dirname, "../../../../shared/samples");
const present = existsSync(join(samples, "PROVENANCE.tsv"));
if (!present) console.warn("samples.test.ts skipped: the folder of sample files is absent");

function paths(): readonly string[] {
  if (!present) return [];
  const lines = readFileSync(join(samples, "PROVENANCE.tsv"), "utf8").split("\n").slice(1);
  return lines.map((line) => line.split("\t")[0]!).filter((path) => path !== "" && existsSync(join(samples, path)));
}

const FOLDERS = /^(?:movingfeatures|geopose)\//;
const own = paths().filter((path) => FOLDERS.test(path));
const noData = own.filter((path) =>
  /Schema\.json$|_(?:conformance|landingpage|collections_p(?:os|u)t)\.json$/.test(path),
);
/** Commas before closing brackets: no JSON. */
const broken = own.filter((path) => /_MF_JSON\.json$/.test(path));
const unknown = own.filter((path) => path.endsWith("serverError.json"));
const read = own.filter((path) => ![...noData, ...broken, ...unknown].includes(path));
const bytesOf = (path: string) => new Uint8Array(readFileSync(join(samples, path)));

describe.skipIf(!present)("sample files", () => {
  it("are all there", () => {
    expect([own.length, read.length, noData.length, broken.length, unknown.length]).toEqual([33, 18, 12, 2, 1]);
  });

  it.each(read)("%s is recognised, read and sound in draft", async (path) => {
    const bytes = bytesOf(path);
    expect(adapter.detect(bytes, {}).confidence).toBeGreaterThanOrEqual(2);
    const decoded = await decode(path, bytes);
    expect([errorCodes(decoded.findings), decoded.end.outcome]).toEqual([[], "complete"]);
    expect(decoded.resources.length).toBeGreaterThan(1);
    expect(errorCodes(await validated(decoded))).toEqual([]);
    for (const { location } of decoded.findings)
      expect(location).toMatchObject({ file: path, line: expect.any(Number), column: expect.any(Number) });
  });

  it.each(noData)("%s is refused by name", async (path) => {
    const bytes = bytesOf(path);
    expect(adapter.detect(bytes, {}).confidence).toBe(2);
    const { findings, end, resources } = await decode(path, bytes);
    expect([codes(findings), end.outcome, resources]).toEqual([["AD-104"], "refused", []]);
  });

  it.each(broken)("%s is told as no JSON", async (path) => {
    const { findings, end } = await decode(path, bytesOf(path));
    expect([errorCodes(findings), end.outcome]).toEqual([["AD-102"], "invalid"]);
  });

  it.each(broken)("%s without its spare commas is sound", async (path) => {
    const text = new TextDecoder().decode(bytesOf(path)).replace(/,(\s*[}\]])/g, "$1");
    const decoded = await decode(path, text);
    expect([errorCodes(decoded.findings), decoded.end.outcome]).toEqual([[], "complete"]);
    expect(errorCodes(await validated(decoded))).toEqual([]);
  });
});

/** Resources by id without the file itself. */
function contents(resources: readonly Resource[]) {
  return Object.fromEntries(resources.filter(({ id }) => !id.endsWith("#_/asset")).map((one) => [one.id, one]));
}

const poses = read.filter((path) => path.startsWith("geopose/"));
const features = read.filter((path) => /_movingFeatures?\.json$/.test(path));

describe.skipIf(!present)("what is written", () => {
  it.each([...poses, ...features])("%s comes back", async (path) => {
    const first = await decode(path, bytesOf(path));
    const format = path.startsWith("geopose/") ? "geopose" : "mf-json";
    const { text, end, losses } = await encode(first.resources, { format });
    expect([end.outcome, losses.map(({ concept }) => concept)]).toEqual(["complete", ["metadata.asset"]]);
    expect(contents((await decode(path, text!)).resources)).toEqual(contents(first.resources));
    if (format === "geopose") expect(JSON.parse(text!)).toEqual(JSON.parse(new TextDecoder().decode(bytesOf(path))));
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
