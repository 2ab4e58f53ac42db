// SPDX-License-Identifier: Apache-2.0
import { spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { jiku } from "./jiku.js";

const BIN = join(import.meta.dirname, "../bin/jiku.js");
const CONTEXT = "https://w3id.org/jiku/v1/context.jsonld";
const entity = (name: string, more: object = {}) => ({
  id: `https://data.example.org/${name}`,
  type: "Entity",
  entityTypes: ["schema:City"],
  ...more,
});
const packed = (...graph: readonly object[]) => JSON.stringify({ "@context": CONTEXT, jiku: "1.0", graph }, null, 1);

let cwd = "";

beforeAll(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), "jiku-command-")));
  writeFileSync(join(cwd, "good.json"), packed(entity("a")));
  writeFileSync(join(cwd, "bad.json"), packed(entity("b", { existence: { start: "2026-09-03", end: "2026-09-01" } })));
  writeFileSync(
    join(cwd, "from.json"),
    packed(entity("from", { relations: [{ predicate: "obo:BFO_0000050", object: "https://data.example.org/to" }] })),
  );
  writeFileSync(join(cwd, "to.json"), packed(entity("to")));
  writeFileSync(
    join(cwd, "nolabel.json"),
    packed({ id: "https://data.example.org/rs", type: "ReferenceSystem", kind: "temporal", timeScale: "UTC" }),
  );
});

afterAll(() => rmSync(cwd, { recursive: true }));

describe("exit codes", () => {
  it.each([
    [["validate", "good.json"], 0],
    [["validate", "bad.json"], 1],
    [["validate", "--profile", "draft", "bad.json"], 1],
    [["validate", "nolabel.json"], 0],
    [["validate", "--fail-on", "warning", "nolabel.json"], 1],
    [["--version"], 0],
    [["--help"], 0],
    [["validate", "--help"], 0],
    [["formats"], 0],
    [["explain", "TM-01"], 0],
    [["explain"], 0],
    [["inspect", "bad.json"], 0],
    [["inspect", "gone.json"], 1],
  ])("of %j is %i", async (args, code) => {
    const ran = await jiku(args, { cwd });
    expect([ran.code, ran.err]).toEqual([code, ""]);
  });
});

describe("misuse", () => {
  it.each([
    [[], "a command is missing; see jiku --help"],
    [["valdiate"], 'unknown command "valdiate"; did you mean validate?'],
    [["validate"], "PATH is missing; see jiku validate --help"],
    [["validate", "--prfile", "core", "good.json"], "unknown option --prfile; did you mean --profile?"],
    [["validate", "--profile"], "--profile <NAME> needs a value"],
    [
      ["validate", "--profile", "strict", "good.json"],
      '--profile: "strict" is none of draft, core, exchange, coupling',
    ],
    [
      ["validate", "--format", "xml", "good.json"],
      '--format: "xml" is none of text, json, ndjson, sarif, junit, github',
    ],
    [["validate", "--lang", "fr", "good.json"], '--lang: "fr" is none of en, ja, both'],
    [["validate", "--fail-on", "info", "good.json"], '--fail-on: "info" is none of error, warning'],
    [["validate", "--max-findings", "many", "good.json"], '--max-findings: "many" is not a whole number of at least 0'],
    [["validate", "--max-record", "0", "good.json"], '--max-record: "0" is not a size such as 64MiB'],
    [["validate", "--declare", "crs", "good.json"], '--declare: "crs" is not of the form NAME=VALUE'],
    [["validate", "--base", "here", "good.json"], '--base: "here" is not an absolute IRI'],
    [["validate", "--data-root", "good.json", "good.json"], '--data-root: "good.json" is not a folder'],
    [["validate", "-o", "nowhere/report.txt", "good.json"], 'cannot write "nowhere/report.txt": there is no such path'],
    [["explain", "TM-99"], 'no rule is called "TM-99"; near are TM-01, TM-02, TM-03'],
    [["formats", "extra"], "too many arguments; see jiku formats --help"],
  ])("%j is one line on stderr", async (args, line) => {
    expect(await jiku(args, { cwd })).toEqual({ code: 2, out: "", err: `jiku: ${line}\n` });
  });

  it("is told in Japanese when asked for, by flag or by the environment", async () => {
    const err = "jiku: --profile:「strict」はdraft, core, exchange, couplingのいずれでもない\n";
    const args = ["validate", "--profile", "strict", "good.json"];
    expect(await jiku([...args, "--lang", "ja"], { cwd })).toEqual({ code: 2, out: "", err });
    expect(await jiku(args, { cwd, env: { LANG: "ja_JP.UTF-8" } })).toEqual({ code: 2, out: "", err });
  });

  it("shows where it comes from only with JIKU_DEBUG=1", async () => {
    const { err } = await jiku(["validate", "--profile", "strict", "good.json"], { cwd, env: { JIKU_DEBUG: "1" } });
    expect(err).toMatch(/^jiku: --profile.*\n[\s\S]*\n\s+at /);
  });
});

describe("help", () => {
  it("is written in the asked language", async () => {
    const { out: en } = await jiku(["validate", "--help"], { cwd });
    const { out: ja } = await jiku(["validate", "--help", "--lang", "ja"], { cwd });
    expect(en).toMatch(/^Usage: jiku validate \[options\] PATH\.\.\./);
    expect(ja).toMatch(/^使い方: jiku validate \[オプション\] パス\.\.\./);
    expect(ja).not.toMatch(/Options:|Arguments:/);
    const flags = (text: string) =>
      text
        .match(/--[a-z-]+/g)
        ?.filter((flag, at, all) => all.indexOf(flag) === at)
        .sort();
    expect(flags(ja)).toEqual(flags(en));
  });
});

describe("validate", () => {
  it("opens with the finding at its place and ends with what was checked and what was not", async () => {
    const { out } = await jiku(["validate", "bad.json"], { cwd, env: { COLUMNS: "120" } });
    expect(out).toMatch(/^✗ bad\.json {3}jiku-package, core {3}1 resource · Entity 1$/m);
    expect(out).toMatch(/^bad\.json:13:12 {2}error {2}TM-01 {2}interval-order {2}\S/m);
    expect(out).toContain("/graph/0/existence/end");
    expect(out).toContain("Fix: ");
    for (const label of ["result", "checked", "not checked", "by core: Entity 1", "exit 1   more: jiku explain TM-01"])
      expect(out).toContain(label);
  });

  it("judges every document for itself, and all as one with --together", async () => {
    expect((await jiku(["validate", "-q", "from.json", "to.json"], { cwd })).out).toMatch(
      /^from\.json:\d+:\d+ +error +ID-02/m,
    );
    expect(await jiku(["validate", "-q", "--together", "from.json", "to.json"], { cwd })).toEqual({
      code: 0,
      out: "",
      err: "",
    });
  });

  it("writes the same bytes for the same input", async () => {
    for (const format of ["json", "text"]) {
      const runs = await Promise.all([0, 1].map(() => jiku(["validate", "--format", format, "."], { cwd })));
      expect(runs[0]?.out).toBe(runs[1]?.out);
      expect(runs[0]?.out).not.toContain(cwd);
    }
  });

  it("writes a report to a file, whole, and nothing to stdout", async () => {
    writeFileSync(join(cwd, "report.json"), "old");
    const { code, out } = await jiku(["validate", "--format", "json", "-o", "report.json", "bad.json"], { cwd });
    expect([code, out]).toEqual([1, ""]);
    expect(JSON.parse(readFileSync(join(cwd, "report.json"), "utf8"))).toMatchObject({
      jiku: "1.0",
      summary: { errors: 1 },
    });
    expect(readdirSync(cwd).filter((name) => name.startsWith("report.json"))).toEqual(["report.json"]);
    rmSync(join(cwd, "report.json"));
  });

  it("names files relative to the data root", async () => {
    mkdirSync(join(cwd, "sub"), { recursive: true });
    const { out } = await jiku(["validate", "../bad.json"], { cwd: join(cwd, "sub") });
    expect(out).toMatch(/^paths are relative to \.\.$/m);
    expect(out).toMatch(/^✗ bad\.json /m);
    rmSync(join(cwd, "sub"), { recursive: true });
  });

  it("refuses what lies outside a named data root", async () => {
    mkdirSync(join(cwd, "inner"), { recursive: true });
    const { code, out } = await jiku(["validate", "--data-root", "inner", "good.json"], { cwd });
    expect([code, out.includes("AD-119")]).toEqual([1, true]);
    rmSync(join(cwd, "inner"), { recursive: true });
  });

  it("says that a statement was not used", async () => {
    const { out } = await jiku(["validate", "--declare", "crs=EPSG:6697", "good.json"], { cwd });
    expect(out).toContain("--declare crs: not used");
  });

  it("keeps the first findings and counts the rest", async () => {
    const { out } = await jiku(["validate", "--format", "json", "--max-findings", "0", "bad.json"], { cwd });
    expect(JSON.parse(out)).toMatchObject({
      files: [{ findings: [], counts: [{ code: "TM-01", count: 1 }] }],
      summary: { errors: 1 },
      limits: [{ path: "bad.json", flag: "--max-findings", value: 0 }],
    });
  });
});

describe("a reader that goes away, or a signal", () => {
  it("ends the command quietly when nobody reads on", async () => {
    const child = spawn(process.execPath, [BIN, "explain"], { cwd, stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.destroy();
    let err = "";
    child.stderr.on("data", (chunk: Buffer) => {
      err += chunk.toString();
    });
    const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
    expect([err, [0, 1, 2].includes(code ?? -1)]).toEqual(["", true]);
  });

  it("ends with 2 and one line on a signal, and leaves nothing behind", async () => {
    const temporary = join(cwd, "tmp");
    mkdirSync(temporary);
    const child = spawn(process.execPath, [BIN, "validate", "-o", "late.txt", "-"], {
      cwd,
      env: { ...process.env, TMPDIR: temporary, LANG: "C" },
    });
    let err = "";
    child.stderr.on("data", (chunk: Buffer) => {
      err += chunk.toString();
    });
    const line = `${JSON.stringify(entity("x"))}\n`;
    await new Promise((resolve) => child.stdin.write(line.repeat(400_000), resolve));
    child.kill("SIGTERM");
    const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
    expect([code, err]).toEqual([2, "jiku: stopped by SIGTERM\n"]);
    expect(readdirSync(temporary)).toEqual([]);
    expect(existsSync(join(cwd, "late.txt"))).toBe(false);
  });
});

describe("explain", () => {
  it("finds a rule by code, by name and by the end of its name", async () => {
    const runs = await Promise.all(
      ["TM-01", "tm-01", "time/interval-order", "interval-order"].map((name) => jiku(["explain", name], { cwd })),
    );
    expect(new Set(runs.map((ran) => ran.out)).size).toBe(1);
    for (const part of ["TM-01", "time/interval-order", "MUST", "why", "fix", "OWL-Time", "core error"])
      expect(runs[0]?.out).toContain(part);
  });

  it("knows shared, structural and format codes, in both languages", async () => {
    const { out } = await jiku(["explain", "--format", "json"], { cwd });
    const { rules } = JSON.parse(out) as { readonly rules: readonly { readonly code: string }[] };
    const codes = rules.map((rule) => rule.code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of ["TM-01", "AD-122", "schema/required"]) expect(codes).toContain(code);
    expect(codes.some((code) => code.startsWith("CTY-"))).toBe(true);
    expect((await jiku(["explain", "AD-105", "--lang", "ja"], { cwd })).out).toMatch(/理由 .*[\u3040-\u30ff]/);
  });
});

describe("formats", () => {
  it("lists Jiku's own forms and those of the adapters", async () => {
    const { out } = await jiku(["formats"], { cwd });
    for (const part of ["jiku-package", "jiku-ndjson", "cityjson", "@jiku/adapter-city"]) expect(out).toContain(part);
    const { formats } = JSON.parse((await jiku(["formats", "--format", "json"], { cwd })).out) as {
      readonly formats: readonly {
        readonly id: string;
        readonly read: boolean;
        readonly write: boolean;
      }[];
    };
    expect(formats.find((format) => format.id === "cityjson")?.read).toBe(true);
    for (const { id } of formats.filter(({ write }) => write)) {
      const { code, out, err } = await jiku(
        ["convert", "good.json", "--to", id, "-o", id === "zarr" ? "all.zarr" : "/dev/null"],
        { cwd },
      );
      // What a format cannot say of the file is refused with a finding, never in silence.
      expect([id, code === 0 || (code === 1 && /\b[A-Z]{2,3}-\d{3}\b/.test(out + err))]).toEqual([id, true]);
    }
  });
});
