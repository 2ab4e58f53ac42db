// SPDX-License-Identifier: Apache-2.0
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { jiku } from "./jiku.js";

const here = import.meta.dirname;
const root = join(here, "../../..");
const city = join(root, "examples/city");
const samples = join(root, "../shared/samples/cityjson");

const ajv = new Ajv2020({ strict: true, allErrors: true });
for (const name of ["report", "inspect"])
  ajv.addSchema(JSON.parse(readFileSync(join(here, `../schemas/${name}.schema.json`), "utf8")) as object);

function faultsOf(name: "report" | "inspect", value: unknown): unknown {
  const validate = ajv.getSchema(`https://w3id.org/jiku/schema/cli/${name}`);
  if (validate === undefined) throw new Error(`no schema ${name}`);
  return validate(value) ? [] : validate.errors;
}

const SETTINGS: readonly (readonly string[])[] = [
  [],
  ["--together"],
  ["--redact", "--profile", "exchange"],
  ["--max-findings", "1", "--max-depth", "3"],
  ["--declare", "crs=EPSG:6697", "--base", "https://data.example.org/x#", "--not-checked", "-v"],
];

describe("the report as JSON", () => {
  it.each(SETTINGS)("keeps to its schema with %j %j %j %j %j", async (...flags) => {
    const { out, err } = await jiku(
      ["validate", "--format", "json", ...flags.filter((flag) => flag !== undefined), ".", "gone.json"],
      { cwd: city },
    );
    expect(err).toBe("");
    expect(faultsOf("report", JSON.parse(out))).toEqual([]);
  });

  it("has the members that were promised, in their order", async () => {
    const { out } = await jiku(["validate", "--format", "json", "observations.json"], { cwd: city });
    const report = JSON.parse(out) as { readonly files: readonly [{ readonly findings: readonly [object] }] };
    expect(Object.keys(report)).toEqual(["jiku", "files", "summary", "limits", "options", "tool"]);
    expect(Object.keys(report.files[0])).toEqual([
      "path",
      "format",
      "resources",
      "profile",
      "findings",
      "notChecked",
      "summary",
      "counts",
      "checked",
      "next",
    ]);
    const [first] = report.files[0].findings;
    expect(Object.keys(first)).toEqual([
      "rule",
      "code",
      "severity",
      "path",
      "resource",
      "location",
      "message",
      "fix",
      "related",
    ]);
    expect(first).toMatchObject({
      location: { file: "observations.json", line: expect.any(Number), column: expect.any(Number) },
    });
  });

  it("of inspect keeps to its schema", async () => {
    const { out } = await jiku(["inspect", "--format", "json", ".", "gone.json"], { cwd: city });
    const report = JSON.parse(out) as {
      readonly files: readonly {
        readonly path: string;
        readonly readiness?: readonly { readonly dimension: string; readonly level: string }[];
      }[];
    };
    expect(faultsOf("inspect", report)).toEqual([]);
    expect(report.files.map((file) => file.path)).toEqual([
      "README.md",
      "district.city.json",
      "observations.json",
      "gone.json",
    ]);
    expect(report.files[2]?.readiness?.map(({ dimension, level }) => `${dimension} ${level}`)).toContain("policy none");
  });

  it("refuses what is not of its schema", () => {
    expect(faultsOf("report", { jiku: "1.0", files: [] })).not.toEqual([]);
  });
});

if (!existsSync(samples)) console.warn("SKIPPED: the sample files are not here");

describe.skipIf(!existsSync(samples))("the sample files", () => {
  it("are all read, each with its entry, places and both languages", async () => {
    const { code, out, err } = await jiku(["validate", "--format", "json", samples], { cwd: root });
    expect(err).toBe("");
    expect([0, 1]).toContain(code);
    const report = JSON.parse(out) as {
      readonly files: readonly {
        readonly path: string;
        readonly format: string;
        readonly resources: object;
        readonly findings: readonly {
          readonly location: { readonly line?: number };
          readonly message: { readonly en: string; readonly ja: string };
        }[];
      }[];
    };
    expect(faultsOf("report", report)).toEqual([]);
    expect(report.files.length).toBeGreaterThan(10);
    for (const file of report.files) {
      expect(file.format, file.path).toMatch(/^cityjson/);
      expect(Object.keys(file.resources), file.path).not.toEqual([]);
      for (const { message } of file.findings) expect(message.ja, file.path).not.toBe("");
    }
    const placed = report.files
      .flatMap((file) => file.findings)
      .filter((finding) => finding.location.line !== undefined);
    expect(placed.length).toBeGreaterThan(0);
  });
});
