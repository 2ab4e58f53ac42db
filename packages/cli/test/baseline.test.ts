// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeFinding } from "@jiku/validate";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fingerprintOf } from "../src/baseline/fingerprint.js";
import { jiku } from "./jiku.js";
import { badReport } from "./sample-reports.js";

const CONTEXT = "https://w3id.org/jiku/v1/context.jsonld";
const SCHEMA = JSON.parse(readFileSync(join(import.meta.dirname, "../schemas/baseline.schema.json"), "utf8")) as object;
const isBaseline = new Ajv2020({ strict: true, allErrors: true }).compile(SCHEMA);

let cwd = "";

const BACKWARDS = { start: "2026-09-03", end: "2026-09-01" };

function entity(name: string, more: object = {}): object {
  return { id: `https://data.example.org/${name}`, type: "Entity", entityTypes: ["schema:City"], ...more };
}

function write(name: string, graph: readonly object[], indent?: number): void {
  writeFileSync(join(cwd, name), JSON.stringify({ "@context": CONTEXT, jiku: "1.0", graph }, null, indent));
}

interface Known {
  readonly findings: readonly { readonly code: string; readonly file: string; readonly count: number }[];
}

function baseline(name = "known.json"): Known {
  return JSON.parse(readFileSync(join(cwd, name), "utf8")) as Known;
}

async function codes(...args: readonly string[]): Promise<readonly [number | null, readonly string[]]> {
  const { code, out, err } = await jiku(["validate", "--format", "json", ...args], { cwd });
  expect(err).toBe("");
  const { files } = JSON.parse(out) as {
    readonly files: readonly { readonly path: string; readonly findings: readonly { readonly code: string }[] }[];
  };
  return [code, files.flatMap(({ path, findings }) => findings.map((finding) => `${path} ${finding.code}`))];
}

beforeEach(async () => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), "jiku-baseline-")));
  write("a.json", [entity("a", { existence: BACKWARDS }), entity("b", { existence: BACKWARDS })]);
  write("b.json", [entity("a", { existence: BACKWARDS })]);
  const { code, err } = await jiku(["validate", "-q", "--write-baseline", "known.json", "a.json", "b.json"], { cwd });
  expect([code, err]).toEqual([0, ""]);
});

afterEach(() => rmSync(cwd, { recursive: true }));

describe("--write-baseline", () => {
  it("writes what the published schema says, one finding a line, the same every time", async () => {
    const text = readFileSync(join(cwd, "known.json"), "utf8");
    expect(isBaseline(baseline()) ? [] : isBaseline.errors).toEqual([]);
    expect(baseline().findings.map(({ code, file, count }) => [code, file, count])).toEqual([
      ["TM-01", "a.json", 1],
      ["TM-01", "a.json", 1],
      ["TM-01", "b.json", 1],
    ]);
    expect(text.split("\n").filter((line) => line.includes("fingerprint"))).toHaveLength(3);
    await jiku(["validate", "--write-baseline", "again.json", "b.json", "a.json"], { cwd });
    expect(readFileSync(join(cwd, "again.json"), "utf8")).toBe(text);
    expect(isBaseline({ version: "1.0", findings: [{ code: "TM-01" }] })).toBe(false);
  });

  it("knows no file that could not be read, so that it keeps failing", async () => {
    writeFileSync(join(cwd, "empty.json"), "");
    const args = ["--write-baseline", "more.json", "a.json", "empty.json", "gone.json"];
    expect((await jiku(["validate", ...args], { cwd })).code).toBe(1);
    expect(baseline("more.json").findings.map(({ file }) => file)).toEqual(["a.json", "a.json"]);
    expect(await codes("--baseline", "more.json", "a.json", "empty.json", "gone.json")).toEqual([
      1,
      ["empty.json AD-122", "gone.json AD-121"],
    ]);
  });

  it("is not written when findings were only counted", async () => {
    const args = ["validate", "--max-findings", "1", "--write-baseline", "short.json", "a.json"];
    const { code, err } = await jiku(args, { cwd });
    expect([code, err]).toEqual([
      2,
      "jiku: a baseline needs every finding in full, and 1 were only counted (--max-findings)\n",
    ]);
    expect(readdirSync(cwd)).not.toContain("short.json");
  });
});

describe("--baseline", () => {
  it("leaves known findings out, and says how many", async () => {
    expect(await codes("--baseline", "known.json", "a.json", "b.json")).toEqual([0, []]);
    const { code, out } = await jiku(["validate", "--baseline", "known.json", "a.json", "b.json"], { cwd });
    expect([code, out.includes("3 findings of the baseline left out"), out.includes("TM-01")]).toEqual([
      0,
      true,
      false,
    ]);
  });

  it("still knows them when lines, layout and neighbours change", async () => {
    const graph = [entity("new"), entity("b", { existence: BACKWARDS }), entity("a", { existence: BACKWARDS })];
    write("a.json", graph, 4);
    expect(await codes("--baseline", "known.json", "a.json", "b.json")).toEqual([0, []]);
  });

  it("reports what is new: another resource, another value, once more the same", async () => {
    const later = { start: "2026-09-03", end: "2026-08-01" };
    write("a.json", [
      entity("a", { existence: BACKWARDS }),
      entity("b", { existence: later }),
      entity("c", { existence: BACKWARDS }),
    ]);
    const [code, found] = await codes("--baseline", "known.json", "a.json", "b.json");
    expect([code, found]).toEqual([1, ["a.json TM-01", "a.json TM-01", "known.json BL-01"]]);
  });

  it("reports what no longer occurs, with its place in the baseline, and fails", async () => {
    write("a.json", [entity("a", { existence: BACKWARDS }), entity("b")]);
    const { code, out } = await jiku(["validate", "--baseline", "known.json", "a.json", "b.json"], { cwd });
    expect(code).toBe(1);
    expect(out).toMatch(
      /known\.json:\d+:5 +error +BL-01 +stale +TM-01 at https:\/\/data\.example\.org\/b of a\.json no longer occurs \(×1\)\./,
    );
    expect(out).toMatch(/\/findings\/[01]/);
    const { out: ja } = await jiku(["validate", "--lang", "ja", "--baseline", "known.json", "a.json", "b.json"], {
      cwd,
    });
    expect(ja).toContain("もう起きない(×1)");
    expect((await jiku(["explain", "BL-01"], { cwd })).out).toContain("baseline/stale");
  });

  it("reports what it knows of a file that is gone, and lists what it knows of one that was not given", async () => {
    expect(await codes("--baseline", "known.json", "a.json")).toEqual([0, []]);
    const { out } = await jiku(["validate", "--baseline", "known.json", "a.json"], { cwd });
    expect(out).toContain("b.json: in the baseline, and not among the inputs");
    rmSync(join(cwd, "b.json"));
    expect(await codes("--baseline", "known.json", "a.json")).toEqual([1, ["known.json BL-01"]]);
  });

  it("is no data when it lies among them", async () => {
    expect(await codes("--baseline", "known.json", ".")).toEqual([0, []]);
  });

  it.each(["sarif", "junit", "github", "ndjson"])("holds in %s", async (format) => {
    write("a.json", [entity("a", { existence: BACKWARDS })]);
    const args = ["validate", "--format", format, "--baseline", "known.json", "a.json", "b.json"];
    const { code, out } = await jiku(args, { cwd });
    expect([code, out.includes("BL-01"), /TM-01[^"]*"?,"severity/.test(out)]).toEqual([1, true, false]);
  });

  it.each([
    ["gone.json", 'cannot read "gone.json": there is no such path'],
    ["a.json", "a.json:1: this is no baseline (version 1.0, findings with fingerprint, code, file and count)"],
    ["half.json", "half.json:3: this is no baseline (version 1.0, findings with fingerprint, code, file and count)"],
  ])("that is none ends the run in one line: %s", async (name, line) => {
    writeFileSync(join(cwd, "half.json"), '{"version": "1.0", "findings": [\n\n  {"code": "TM-01"}]}');
    expect(await jiku(["validate", "--baseline", name, "a.json"], { cwd })).toEqual({
      code: 2,
      out: "",
      err: `jiku: ${line}\n`,
    });
  });
});

describe("fingerprintOf", () => {
  const [finding] = badReport.findings;
  if (finding === undefined) throw new Error("no sample");

  it("holds code, file, resource and message, and no line", () => {
    const print = fingerprintOf(finding, "a");
    expect(print).toMatch(/^[0-9a-f]{32}$/);
    expect(fingerprintOf({ ...finding, location: { line: 99, column: 1 }, path: "/other" }, "a")).toBe(print);
    for (const other of [{ code: "QU-03" }, { resource: "x:99" }, { message: { en: "Other.", ja: "" } }])
      expect(fingerprintOf({ ...finding, ...other }, "a")).not.toBe(print);
    expect(fingerprintOf(finding, "b")).not.toBe(print);
  });

  it("leaves places in the text out of the values", () => {
    const twice = [3, 4].map((line) => {
      const found = makeFinding("AD-115", "core", { path: "/x", location: { line } }, { key: "a", line });
      expect(found?.message.en).toContain(`line ${line}`);
      return fingerprintOf(found ?? finding, "a");
    });
    expect(new Set(twice).size).toBe(1);
  });
});
