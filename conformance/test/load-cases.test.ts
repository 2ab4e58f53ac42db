// SPDX-License-Identifier: Apache-2.0
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { loadCases } from "../src/load-cases.js";
import { suiteFile } from "../src/load-requirements.js";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "jiku-cases-"));
  for (const folder of ["cases", "vectors"]) cpSync(suiteFile(folder), join(root, folder), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it("reads faulty and sound cases of each format, with what is expected of them", () => {
  const counts = (format: string): readonly number[] => {
    const cases = loadCases([format]).filter(({ op }) => op === "decode");
    const faulty = cases.filter(({ expect: { outcome } }) => outcome !== "complete");
    expect(faulty.every(({ expect: { findings } }) => (findings?.length ?? 0) > 0)).toBe(true);
    return [faulty.length, cases.length - faulty.length];
  };
  const [faultyLogs = 0, soundLogs = 0] = counts("gauge");
  expect(faultyLogs).toBeGreaterThanOrEqual(15);
  expect(soundLogs).toBeGreaterThanOrEqual(8);
  const [faultyCities = 0, soundCities = 0] = counts("cityjson");
  expect(faultyCities).toBeGreaterThanOrEqual(10);
  expect(soundCities).toBeGreaterThanOrEqual(5);
});

it("has no vector that no case names, and no two cases of one id", () => {
  const ids = loadCases().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const texts = readdirSync(join(root, "cases"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
    .join("");
  for (const entry of readdirSync(join(root, "vectors"), { recursive: true, withFileTypes: true }))
    if (entry.isFile()) expect(texts).toContain(`sha256:${entry.name}`);
});

it("refuses a vector whose bytes are not those of its digest", () => {
  const folder = join(root, "vectors/gauge");
  writeFileSync(join(folder, readdirSync(folder)[0] as string), "gauge\t1\nend\t7\n");
  expect(() => loadCases(undefined, root)).toThrow(/was changed/);
});

it.each([
  ["a vector that is missing", /"vector": "sha256:[0-9a-f]{4}/, '"vector": "sha256:0000', /is missing/],
  ["a vector that is no digest", /"vector": "sha256:/, '"vector": "../', /is no digest/],
  ["an id that is used twice", /"id": "gauge-version"/, '"id": "gauge-no-end"', /used twice/],
  ["an unknown operation", /"op": "decode"/, '"op": "read"', /no operation/],
  ["vectors without a licence", /"licence": "Apache-2.0"/, '"licence": ""', /licence/],
  ["another test's address", /"test": "https:\/\/w3id.org/, '"test": "https://data.example.org', /no `test`/],
])("refuses %s", (_what, found, put, message) => {
  const path = join(root, "cases/gauge/faulty.json");
  writeFileSync(path, readFileSync(path, "utf8").replace(found, put));
  expect(() => loadCases(undefined, root)).toThrow(message);
});
