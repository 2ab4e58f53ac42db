// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { manifest } from "../src/index.js";
import { codes, decode, entry, type Files, fixture } from "./decode-rde.js";

/** Said of the sound entry too: it is RDE that has no place for these. */
const ALWAYS: ReadonlySet<string> = new Set(["RDE-001", "RDE-004", "RDE-012"]);

const INVOICE = entry("invoice", "template", "catalog");
const RECORDS = entry("metadata", "definitions");
const DEFINITIONS = entry("definitions");

function edited(files: Record<string, string>, from: string | RegExp, to: string): Files {
  const [path, text] = Object.entries(files)[0]!;
  if (text.replace(from, to) === text) throw new Error(`nothing to replace: ${from}`);
  return { ...files, [path]: text.replace(from, to) };
}

const UNNAMED = edited(
  edited(entry("invoice", "catalog"), /"sampleId": "[^"]*"/, '"sampleId": null') as Record<string, string>,
  /"names": \[[^\]]*\]/,
  '"names": []',
);

/** Per case: the one fault, and where it is told. */
const CASES: readonly (readonly [code: string, pointer: string, bad: Files, good: Files])[] = [
  ["RDE-002", "/hv.load/unit", edited(DEFINITIONS, '"$LoadUnit"', '"$ForceUnit"'), DEFINITIONS],
  ["RDE-002", "/variable/1/hv.load", edited(RECORDS, '"hv.load_unit": { "value": "kN" },', ""), RECORDS],
  ["RDE-005", "/custom/atmosphere", edited(INVOICE, '"air"', '"water"'), INVOICE],
  ["RDE-005", "/custom", edited(INVOICE, '"test_temperature": 296.5,', ""), INVOICE],
  ["RDE-005", "/custom/test_temperature", edited(INVOICE, "296.5", '"warm"'), INVOICE],
  ["RDE-006", "/sample", UNNAMED, INVOICE],
  ["RDE-007", "/datasetId", entry("invoice", "template"), INVOICE],
  ["RDE-010", "/basic", edited(INVOICE, '"dataName": "Hardness of plate 7",', ""), INVOICE],
  ["RDE-010", "/hv.dwell", edited(DEFINITIONS, /"name": \{ "ja": "保持時間", "en": "Dwell time" \},/, ""), DEFINITIONS],
  ["RDE-010", "/constant/hv.auto", edited(RECORDS, '{ "value": true }', "{}"), RECORDS],
  ["RDE-010", "", edited(RECORDS, '"constant"', '"constants"'), RECORDS],
  ["RDE-011", "/basic/dateSubmitted", edited(INVOICE, "2026-05-14", "2026-02-30"), INVOICE],
  [
    "RDE-011",
    "/hv.diagonal/uri",
    edited(DEFINITIONS, "https://data.example.org/terms/diagonal", "diagonal"),
    DEFINITIONS,
  ],
  ["RDE-011", "/constant/hv.dwell/value", edited(RECORDS, '"value": 10', '"value": "ten"'), RECORDS],
  ["RDE-011", "/variable", edited(RECORDS, /"variable": [\s\S]*$/, '"variable": 5 }'), RECORDS],
  ["RDE-013", "", { ...INVOICE, "tasksupport/invoice.schema.json": "{" }, INVOICE],
  ["RDE-014", "/hv.lens/unit", edited(DEFINITIONS, '"order": 5', '"unit": "mm"'), DEFINITIONS],
  ["RDE-015", "/constant/hv.gain", edited(RECORDS, "hv.lens", "hv.gain"), RECORDS],
  ["RDE-016", "/datasetId", edited(INVOICE, "5b0c6d6e-3f0e-4a51-9c1d-0f6b0a7d1c11", "D-17"), INVOICE],
  ["AD-112", "/hv.diagonal/unit", edited(DEFINITIONS, '"um"', '"C"'), DEFINITIONS],
  ["AD-116", "/sample/sampleId", edited(INVOICE, '"sampleId": "', '"sampleId": "\\u202e'), INVOICE],
  ["AD-110", "/basic/dateSubmitted", edited(INVOICE, "2026-05-14", "0001-01-01"), INVOICE],
  ["QU-15", "/hv.dwell", edited(DEFINITIONS, /,\s*"unit": "s"/, ""), DEFINITIONS],
];

describe.each(CASES)("%s at %s", (code, pointer, bad, good) => {
  it("is the one finding of its counterexample", async () => {
    const { findings } = await decode(bad);
    const told = findings.filter((finding) => !ALWAYS.has(finding.code));
    expect(codes(told)).toEqual([code]);
    expect(told[0]!.path).toBe(pointer);
    expect(told[0]!.location.line).toBeGreaterThan(0);
  });

  it("is silent on the mended file", async () => {
    const { findings, end } = await decode(good);
    expect(codes(findings).filter((one) => !ALWAYS.has(one))).toEqual([]);
    expect(end.outcome).toBe("complete");
  });
});

it("says where units point to, which terms have no address, and that a date has no meaning", async () => {
  const told = [...(await decode(DEFINITIONS)).findings, ...(await decode(INVOICE)).findings];
  expect(new Set(codes(told))).toEqual(ALWAYS);
  const addressed = fixture("definitions")
    .replace(/"unit": "\$LoadUnit"/, '"unit": "N"')
    .replace(/"schema"/g, '"uri": "https://data.example.org/t", "schema"')
    .replace('"uri": "https://data.example.org/terms/diagonal",', "");
  expect(codes((await decode({ "tasksupport/metadata-def.json": addressed })).findings)).toEqual([]);
});

it("has a case for each code of its own", () => {
  const own = manifest.findings.map(({ code }) => code).filter((code) => code.startsWith("RDE-"));
  const covered = CASES.map(([code]) => code).filter((code) => code.startsWith("RDE-"));
  expect([...new Set([...covered, ...ALWAYS])].sort()).toEqual([...own].sort());
});
