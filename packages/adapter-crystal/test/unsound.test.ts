// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset, Field } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { manifest } from "../src/index.js";
import { allOf, codes, decode, errorCodes, fixture, only, validated } from "./run-adapter.js";

const salt = fixture("salt.cif");
const peptide = fixture("peptide.cif");
const answer = fixture("structures.json");

describe("own samples", () => {
  it.each(manifest.samples ?? [])("$path is sound", async ({ path }) => {
    const text = readFileSync(join(import.meta.dirname, "..", path), "utf8");
    const decoded = await decode(path, text);
    expect([errorCodes(decoded.findings), decoded.end.outcome]).toEqual([[], "complete"]);
    expect(errorCodes(await validated(decoded))).toEqual([]);
  });
});

describe("a value that is no number, where the dictionary knows one", () => {
  it.each([
    ["a coordinate in a loop", peptide.replace("9.000 8.000", "9.000x 8.000"), 36],
    ["an occupancy", salt.replace("0.0152(3) 1\n", "0.0152(3) 1,0\n"), 41],
    ["a confidence of a residue", peptide.replace("1 1 A 1 GLY 1 91.2", "1 1 A 1 GLY 1 91.2x"), 52],
    ["a confidence of a model", peptide.replace("metric_value 91.2", "metric_value x91.2"), 56],
    ["a symmetry operation", salt.replace("x,y,z", "x,y,w"), 32],
  ])("%s is CRY-011", async (_what, text, line) => {
    const { findings, end } = await decode("a.cif", text);
    const found = findings.filter(({ severity }) => severity === "error");
    expect([found.map(({ code, location }) => [code, location.line]), end.outcome]).toEqual([
      [["CRY-011", line]],
      "invalid",
    ]);
  });

  it.each([
    ["api_version", '"1.2.0"', '"1.2.0x"', "CRY-011"],
    ["a version that is not known", '"1.2.0"', '"2.0.0"', "AD-106"],
    ["hour 25", "T09:30:00Z", "T25:30:00Z", "CRY-011"],
    ["30 February", "2026-03-01T", "2026-02-30T", "CRY-011"],
  ])("%s of an answer is told", async (_what, before, after, code) => {
    const { findings, resources } = await decode("a.json", answer.replace(before, after));
    expect(codes(findings)).toContain(code);
    expect(JSON.stringify(resources)).not.toContain(`"recordedFrom":"${after}`);
  });
});

describe("what stands beside the data", () => {
  it("comments are kept with the file; those beyond the bound are unread", async () => {
    const { resources } = await decode("a.cif", salt);
    expect(only<Dataset>({ resources }, "Dataset")["cif:comments"]).toEqual(["Rock salt, invented values."]);
    const many = await decode("a.cif", `${salt}${"# more\n".repeat(1200)}`);
    expect(only<Dataset>(many, "Dataset")["cif:comments"]).toHaveLength(1000);
    expect(many.end.unread).toHaveLength(1);
  });

  it("members of the query are unread", async () => {
    const { end } = await decode("a.json", answer.replace('"query": {', '"query": { "more": 1,'));
    expect(end.unread).toContainEqual(expect.objectContaining({ pointer: "/meta/query/more" }));
  });

  it("columns that no measure needs are unread", async () => {
    const { end } = await decode("a.cif", peptide);
    expect(end.unread).toContainEqual({ kind: "item", block: "9XYZ", item: "_ma_qa_metric_local.ordinal_id" });
  });
});

describe("holes of a loop", () => {
  it("are told at the row of the first", async () => {
    const { findings } = await decode("a.cif", salt);
    const places = findings.filter(({ code }) => code === "CRY-005").map(({ location }) => location.native);
    expect(places).toContainEqual({ kind: "item", block: "salt", item: "_atom_site_U_iso_or_equiv", row: 7 });
    expect(places).toHaveLength(2);
  });

  it("an uncertainty that is not written is undeclared, and no hole of its own", async () => {
    const { resources } = await decode("a.cif", salt);
    const [field] = allOf<Field>({ resources }, "Field").filter(({ ranges }) => "fract_x" in ranges);
    expect(field?.ranges["fract_x_su"]).toMatchObject({ values: [null, null, null, null, 0.0001, null, null, null] });
    expect(field?.ranges["fract_x_su"]).not.toHaveProperty("missing");
    expect(field?.ranges["u_iso_or_equiv"]).toMatchObject({ missing: { "7": "unknown" } });
  });
});

it.each([1, 5, 7])("a CIF that is cut within line %i from its end tells that the line has no end", async (back) => {
  const lines = salt.trimEnd().split("\n");
  const cut = `${lines.slice(0, -back).join("\n")}\n${lines.at(-back)!}`;
  expect(codes((await decode("a.cif", cut)).findings)).toContain("CRY-018");
});
