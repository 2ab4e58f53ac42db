// SPDX-License-Identifier: Apache-2.0
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { catalogue } from "@jiku/model";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { jiku } from "./jiku.js";
import { readXml, type XmlElement } from "./read-xml.js";

const here = import.meta.dirname;
const city = join(here, "../../../examples/city");
const CONTEXT = "https://w3id.org/jiku/v1/context.jsonld";

/** What a stranger may write into a label or name: terminal, log and markup commands, quotes, line ends, links, placeholders. */
const EVIL = [
  "\u001b[31mred\u001b[0m",
  "\n::error file=x::pwned",
  "##[error]pwned",
  "<script>alert(1)</script>",
  "]]> & \"quoted\" 'so'",
  "[click](https://evil.example.org) {0}",
  "\u202egnp.exe\u0000\u007f\u009b",
  "\ud800\ufffe 100%0A, a:b",
].join(" ");

const ajv = new Ajv2020({ strict: true, allErrors: true });
for (const [folder, name] of [
  ["../schemas", "report"],
  ["../schemas", "ndjson"],
  ["schemas", "sarif-emitted"],
  ["schemas", "junit-emitted"],
] as const)
  ajv.addSchema(JSON.parse(readFileSync(join(here, folder, `${name}.schema.json`), "utf8")) as object, name);

function faultsOf(schema: string, value: unknown): unknown {
  const validate = ajv.getSchema(schema);
  if (validate === undefined) throw new Error(`no schema ${schema}`);
  return validate(value) ? [] : validate.errors;
}

let cwd = "";

beforeAll(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), "jiku-outputs-")));
  const entity = (name: string, more: object = {}) => ({
    id: `https://data.example.org/${name}`,
    type: "Entity",
    entityTypes: ["schema:City"],
    ...more,
  });
  const pack = (...graph: readonly object[]) => JSON.stringify({ "@context": CONTEXT, jiku: "1.0", graph }, null, 1);
  const backwards = { start: "2026-09-03", end: "2026-09-01" };
  writeFileSync(join(cwd, "good.json"), pack(entity("a")));
  writeFileSync(join(cwd, "evil.json"), pack(entity("e", { [EVIL]: EVIL, existence: backwards }), entity(EVIL)));
  writeFileSync(join(cwd, "late.json"), pack(entity("l", { existence: backwards })));
  writeFileSync(join(cwd, "open.json"), pack(property("degC"), entity("o", { existence: backwards })));
  writeFileSync(join(cwd, "a, b%:::c.json"), pack(entity("c", { existence: backwards })));
  const many = Array.from({ length: 70 }, (_, i) => entity(`m${i}`, { existence: backwards }));
  writeFileSync(join(cwd, "many.json"), pack(...many));
  mkdirSync(join(cwd, "inner"));
  writeFileSync(join(cwd, "inner/late.json"), pack(entity("i", { existence: backwards })));
});

afterAll(() => rmSync(cwd, { recursive: true }));

function property(unit: string): object {
  return { id: "https://data.example.org/t", type: "Property", label: { en: "T" }, valueType: "real", unit };
}

const ALL = ["good.json", "evil.json", "late.json", "open.json", "a, b%:::c.json", "gone.json"];

async function out(format: string, ...args: readonly string[]): Promise<string> {
  const ran = await jiku(["validate", "--format", format, ...args], { cwd });
  expect(ran.err).toBe("");
  return ran.out;
}

/** Nothing of a report may steer a terminal or be a command of a log. */
function expectInert(text: string, commands = false): void {
  expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  expect(text).not.toContain("##[");
  if (!commands) expect(text).not.toMatch(/^\s*::/m);
}

describe("a stranger's text", () => {
  it.each(["text", "json", "ndjson", "sarif", "junit"])("steers nothing in %s", async (format) => {
    for (const flags of [[], ["--redact"], ["--lang", "both"], ["--explain", "-v"]])
      expectInert(await out(format, ...flags, ...ALL));
  });

  it("begins no command of its own in github, and breaks none", async () => {
    const text = await out("github", ...ALL);
    expectInert(text, true);
    const commands = text.split("\n").filter((line) => line.trimStart().startsWith("::"));
    for (const line of commands)
      expect(line).toMatch(/^::(?:error|warning|notice) (?:[a-z]+=[^,:\s][^,:]*,)*title=[^,:]+::\S/);
    expect(commands.some((line) => line.includes("pwned"))).toBe(true);
    expect(text).toContain("file=a%2C b%25%3A%3A%3Ac.json,line=");
  });
});

describe("ndjson", () => {
  it("is one finding a line, then one line of sums, each of the published schema", async () => {
    for (const flags of [[], ["--redact"], ["--profile", "exchange", "--max-findings", "1"]]) {
      const lines = (await out("ndjson", ...flags, ...ALL)).trimEnd().split("\n");
      const values = lines.map((line) => JSON.parse(line) as { readonly kind: string });
      for (const value of values) expect(faultsOf("ndjson", value)).toEqual([]);
      expect(values.map(({ kind }) => kind)).toEqual([...values.slice(1).map(() => "finding"), "summary"]);
    }
    expect(faultsOf("ndjson", { kind: "finding" })).not.toEqual([]);
  });

  it("says what the JSON report says", async () => {
    const whole = JSON.parse(await out("json", ...ALL)) as {
      readonly files: readonly { readonly findings: readonly object[] }[];
      readonly summary: object;
    };
    const lines = (await out("ndjson", ...ALL))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as object);
    expect(lines.slice(0, -1)).toEqual(
      whole.files.flatMap((file) => file.findings.map((finding) => ({ kind: "finding", ...finding }))),
    );
    expect(lines.at(-1)).toMatchObject({ summary: whole.summary, files: ALL.length, exitCode: 1 });
  });
});

interface Sarif {
  readonly runs: readonly [
    {
      readonly results: readonly SarifResult[];
      readonly tool: {
        readonly driver: {
          readonly rules: readonly { readonly id: string; readonly help?: { readonly text: string } }[];
        };
      };
      readonly invocations: readonly [
        { readonly exitCode: number; readonly toolExecutionNotifications?: readonly object[] },
      ];
    },
  ];
}

interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly message: { readonly text: string };
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
        readonly region?: { readonly startLine: number; readonly startColumn?: number };
      };
      readonly logicalLocations: readonly { readonly fullyQualifiedName: string }[];
    },
  ];
  readonly partialFingerprints: { readonly "jikuFinding/v1": string };
  readonly fixes?: readonly [
    { readonly artifactChanges: readonly [{ readonly replacements: readonly Replacement[] }] },
  ];
}

interface Replacement {
  readonly deletedRegion: {
    readonly startLine: number;
    readonly startColumn: number;
    readonly endLine: number;
    readonly endColumn: number;
  };
  readonly insertedContent?: { readonly text: string };
}

async function sarif(...args: readonly string[]): Promise<Sarif> {
  return JSON.parse(await out("sarif", ...args)) as Sarif;
}

const official = process.env.JIKU_SARIF_SCHEMA ?? "";
if (!existsSync(official)) console.warn("SKIPPED: JIKU_SARIF_SCHEMA names no copy of the official SARIF 2.1.0 schema");

describe("sarif", () => {
  it("has the form of SARIF 2.1.0, in every language", async () => {
    for (const flags of [[], ["--lang", "ja"], ["--lang", "both", "--redact"], ["--profile", "exchange"]])
      expect(faultsOf("sarif-emitted", await sarif(...flags, ...ALL))).toEqual([]);
    expect(
      faultsOf("sarif-emitted", JSON.parse((await jiku(["validate", "--format", "sarif", "."], { cwd: city })).out)),
    ).toEqual([]);
    expect(faultsOf("sarif-emitted", { version: "2.1.0", runs: [] })).not.toEqual([]);
  });

  it.skipIf(!existsSync(official))("keeps to the official schema", async () => {
    const { Ajv } = createRequire(import.meta.url)("ajv") as typeof import("ajv");
    const validate = new Ajv({ strict: false, unicodeRegExp: false, logger: false }).compile(
      JSON.parse(readFileSync(official, "utf8")) as object,
    );
    expect(validate(await sarif(...ALL)) ? [] : validate.errors).toEqual([]);
  });

  it("has a rule table that results point into, with help in both languages", async () => {
    const [run] = (await sarif(...ALL)).runs;
    expect(run.results.length).toBeGreaterThan(5);
    const { rules } = run.tool.driver;
    for (const { ruleId, ruleIndex } of run.results) expect(rules[ruleIndex]?.id).toBe(ruleId);
    const help = rules.find(({ id }) => id === "TM-01")?.help?.text ?? "";
    const entry = catalogue.find(({ code }) => code === "TM-01");
    for (const text of [entry?.text.en, entry?.text.ja, entry?.why.en, entry?.why.ja])
      expect(help).toContain(text?.replaceAll("{", "{{").replaceAll("}", "}}") ?? "no text");
    expect(run.invocations[0]).toMatchObject({ exitCode: 1, executionSuccessful: true });
  });

  it("places a result by region and by pointer", async () => {
    const [run] = (await sarif("late.json")).runs;
    const [location] = (run.results[0] as SarifResult).locations;
    expect(location).toMatchObject({
      physicalLocation: {
        artifactLocation: { uri: "late.json", uriBaseId: "%SRCROOT%" },
        region: { startLine: expect.any(Number), startColumn: expect.any(Number) },
      },
      logicalLocations: [{ fullyQualifiedName: "/graph/0/existence/end", name: "end", kind: "property" }],
    });
  });

  it("names native places of foreign files", async () => {
    const ran = await jiku(["validate", "--format", "sarif", "district.city.json"], { cwd: city });
    const [run] = (JSON.parse(ran.out) as Sarif).runs;
    const unit = run.results.find(({ ruleId }) => ruleId === "QU-15");
    expect(unit?.locations[0].logicalLocations.map(({ fullyQualifiedName }) => fullyQualifiedName)).toEqual([
      "/result",
      expect.stringMatching(/^\/CityObjects\/.*\/measuredHeight$/),
    ]);
  });

  it("keeps a fingerprint while lines and neighbours change", async () => {
    const print = async () =>
      (await sarif("moving.json")).runs[0].results.map((r) => r.partialFingerprints["jikuFinding/v1"]);
    const late = JSON.parse(readFileSync(join(cwd, "late.json"), "utf8")) as { graph: object[] };
    writeFileSync(join(cwd, "moving.json"), JSON.stringify(late));
    const before = await print();
    late.graph.unshift({ id: "https://data.example.org/first", type: "Entity", entityTypes: ["schema:City"] });
    writeFileSync(join(cwd, "moving.json"), JSON.stringify(late, null, 4));
    expect([before.length, await print()]).toEqual([1, before]);
  });

  it("offers fixes that make the text of jiku fix", async () => {
    const [run] = (await sarif("open.json")).runs;
    const fix = run.results.find(({ ruleId }) => ruleId === "QU-01")?.fixes?.[0].artifactChanges[0].replacements ?? [];
    const lines = readFileSync(join(cwd, "open.json"), "utf8").split(/(?<=\n)/);
    const offset = (line: number, column: number) => lines.slice(0, line - 1).join("").length + column - 1;
    let text = lines.join("");
    for (const { deletedRegion: at, insertedContent } of fix.toReversed())
      text =
        text.slice(0, offset(at.startLine, at.startColumn)) +
        (insertedContent?.text ?? "") +
        text.slice(offset(at.endLine, at.endColumn));
    await jiku(["fix", "--write", "open.json"], { cwd });
    expect(text).toBe(readFileSync(join(cwd, "open.json"), "utf8"));
    expect(text).toContain('"native": {"unit": "degC"}');
    expect((await sarif("--redact", "open.json")).runs[0].results.some((result) => "fixes" in result)).toBe(false);
  });

  it("says in notifications what was not checked", async () => {
    const { out: text } = await jiku(["validate", "--format", "sarif", "."], { cwd: city });
    const [{ toolExecutionNotifications }] = (JSON.parse(text) as Sarif).runs[0].invocations;
    expect(toolExecutionNotifications?.length).toBeGreaterThan(0);
  });

  it("names files from the working folder, and says so when they lie outside", async () => {
    const base = async (folder: string, path: string) => {
      const ran = await jiku(["validate", "--format", "sarif", path], { cwd: join(cwd, folder) });
      return (JSON.parse(ran.out) as Sarif).runs[0].results[0]?.locations[0].physicalLocation.artifactLocation;
    };
    expect(await base("", "inner")).toEqual({ uri: "inner/late.json", uriBaseId: "%SRCROOT%" });
    expect(await base("inner", "../late.json")).toEqual({ uri: "late.json", uriBaseId: "DATAROOT" });
  });
});

describe("junit", () => {
  const suites = async (...args: readonly string[]): Promise<readonly XmlElement[]> => {
    const root = readXml(await out("junit", ...args));
    expect(faultsOf("junit-emitted", root)).toEqual([]);
    return root.children;
  };
  const cases = (suite: XmlElement | undefined) => suite?.children.filter(({ name }) => name === "testcase") ?? [];
  const outcomes = (suite: XmlElement | undefined, outcome: string) =>
    cases(suite)
      .filter(({ children }) => children[0]?.name === outcome)
      .map(({ attributes }) => attributes["name"]);

  it("has one suite a file, one case a rule that ran, and right counts", async () => {
    const all = await suites(...ALL);
    expect(all.map(({ attributes }) => attributes["name"])).toEqual(ALL);
    for (const suite of all) {
      const { tests, failures, skipped } = suite.attributes;
      expect([tests, failures, skipped]).toEqual(
        [cases(suite), outcomes(suite, "failure"), outcomes(suite, "skipped")].map(({ length }) => String(length)),
      );
    }
    expect(cases(all[0]).length).toBeGreaterThan(100);
    expect([outcomes(all[0], "failure"), outcomes(all[2], "failure")]).toEqual([[], ["TM-01 time/interval-order"]]);
    expect(outcomes(all.at(-1), "failure")).toEqual(["AD-121 adapter/unreadable"]);
    expect(cases(all.at(-1))).toHaveLength(1);
  });

  it("skips, and never passes, what was not checked", async () => {
    const [district] = (
      await jiku(["validate", "--format", "junit", "district.city.json"], { cwd: city }).then((ran) => readXml(ran.out))
    ).children;
    expect(outcomes(district, "skipped")).toContain("ID-05 entity/digest-matches");
    writeFileSync(
      join(cwd, "unsound.json"),
      JSON.stringify({
        "@context": CONTEXT,
        jiku: "1.0",
        graph: [{ id: "https://data.example.org/x", type: "Entity" }],
      }),
    );
    const [unsound] = await suites("unsound.json");
    expect(outcomes(unsound, "failure")).toEqual(["schema/required"]);
    expect(cases(unsound).filter(({ children }) => children.length === 0)).toEqual([]);
  });

  it("fails a warning only when it is to fail, and tells it in any case", async () => {
    writeFileSync(join(cwd, "mark.json"), `\ufeff${readFileSync(join(cwd, "good.json"), "utf8")}`);
    const [passed] = await suites("mark.json");
    expect([outcomes(passed, "failure"), outcomes(passed, "system-out")]).toEqual([[], ["AD-114 adapter/encoding"]]);
    const [failed] = await suites("--fail-on", "warning", "mark.json");
    expect(outcomes(failed, "failure")).toEqual(["AD-114 adapter/encoding"]);
  });
});

describe("github", () => {
  it("annotates with file, line, column and title, errors first", async () => {
    writeFileSync(join(cwd, "mark.json"), `\ufeff${readFileSync(join(cwd, "late.json"), "utf8")}`);
    const lines = (await out("github", "mark.json")).split("\n");
    expect(lines[0]).toMatch(
      /^::error file=mark\.json,line=\d+,col=\d+,title=TM-01 interval-order::The interval ends before it starts: .*%0AFix: .*%0A\/graph\/0\/existence\/end$/,
    );
    expect(lines[1]).toMatch(/^::warning file=mark\.json,line=1,col=1,title=AD-114 encoding::/);
    expect(lines[2]).toBe("1 error · 1 warning · 0 infos · 1 file");
  });

  it("folds after 50, and counts the rest", async () => {
    const commands = (await out("github", "many.json")).split("\n").filter((line) => line.startsWith("::"));
    expect(commands).toHaveLength(51);
    expect(commands.at(-1)).toBe("::error title=TM-01 interval-order::×20 more");
  });

  it("leads from the working folder to the file", async () => {
    const { out: text } = await jiku(["validate", "--format", "github", "../late.json"], { cwd: join(cwd, "inner") });
    expect(text).toMatch(/^::error file=\.\.\/late\.json,/);
  });
});

describe("every format", () => {
  it.each(["text", "json", "ndjson", "sarif", "junit", "github"])(
    "%s is the same for the same input, and names no folder of this machine",
    async (format) => {
      const [a, b] = await Promise.all([out(format, ...ALL), out(format, ...ALL)]);
      expect(a).toBe(b);
      expect(a).not.toContain(cwd);
    },
  );

  it.each(["ndjson", "sarif", "junit", "github"])("%s goes to a file with --out", async (format) => {
    const expected = await out(format, ...ALL);
    expect(await out(format, "-o", "report.out", ...ALL)).toBe("");
    expect(readFileSync(join(cwd, "report.out"), "utf8")).toBe(expected);
    rmSync(join(cwd, "report.out"));
  });
});
