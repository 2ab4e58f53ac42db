// SPDX-License-Identifier: Apache-2.0
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { adapter } from "../src/index.js";
import { decode, errorCodes, validated } from "./run-adapter.js";

const samples = join(import.meta.dirname, "../../../../shared/samples");
const present = existsSync(join(samples, "PROVENANCE.tsv"));
if (!present) console.warn("samples.test.ts skipped: the folder of sample files is absent");

function paths(): readonly string[] {
  if (!present) return [];
  const lines = readFileSync(join(samples, "PROVENANCE.tsv"), "utf8").split("\n").slice(1);
  return lines.map((line) => line.split("\t")[0]!).filter((path) => path !== "" && existsSync(join(samples, path)));
}

const OURS = /^(?:rocrate|dcat|datacite|jpcoar|croissant|dataspace)\//;
/** Files that lie beside a description and are none. */
const BESIDE = /\.csv$/;
/** Protocol messages, a list of licences, and a description that has no class: nothing that describes data. */
const REFUSED = /message|negotiation|did-service|protocol-version|transfer-|map_licenses|dryad-globtherm/;
/** Written to be wrong: the shape of an array is no list of numbers. */
const BROKEN = /mlfield_bad_array_shape/;

const names = paths().filter((path) => OURS.test(path) && !BESIDE.test(path));
const bytesOf = (path: string) => new Uint8Array(readFileSync(join(samples, path)));

describe.skipIf(!present)("sample files", () => {
  it("are all there", () => {
    expect(names).toHaveLength(66);
  });

  it.each(names)("%s", async (path) => {
    const bytes = bytesOf(path);
    expect(adapter.detect(bytes.subarray(0, 65_536), {}).confidence).toBeGreaterThanOrEqual(2);
    const decoded = await decode(path, bytes);
    const outcome = REFUSED.test(path) ? "refused" : BROKEN.test(path) ? "invalid" : "complete";
    const expected = { refused: ["AD-104"], invalid: ["RO-015"], complete: [] }[outcome];
    expect([errorCodes(decoded.findings), decoded.end.outcome]).toEqual([expected, outcome]);
    expect(errorCodes(await validated(decoded))).toEqual([]);
    for (const { location } of decoded.findings)
      expect(location).toMatchObject({ file: path, line: expect.any(Number) });
  });
});

it.skipIf(!present)("claims no sample of another format", () => {
  const others = paths().filter((path) => !OURS.test(path));
  expect(others.length).toBeGreaterThan(500);
  const claimed = others.filter(
    (path) => adapter.detect(bytesOf(path).subarray(0, 65_536), { name: path }).confidence > 0,
  );
  expect(claimed).toEqual([]);
});
