// SPDX-License-Identifier: Apache-2.0
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { CONFIG_KEYS } from "../src/options/config/config-keys.js";
import { nearestName } from "../src/options/config/nearest-name.js";
import { readConfig } from "../src/options/config/read-config.js";
import { jiku } from "./jiku.js";

const CONTEXT = "https://w3id.org/jiku/v1/context.jsonld";
const SCHEMA = JSON.parse(readFileSync(join(import.meta.dirname, "../schemas/config.schema.json"), "utf8")) as {
  readonly properties: Readonly<Record<string, object>>;
};
const isConfig = new Ajv2020({ strict: true, allErrors: true }).compile(SCHEMA);

let cwd = "";

beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), "jiku-config-")));
  mkdirSync(join(cwd, "data"));
  const graph = [
    {
      id: "https://data.example.org/a",
      type: "Entity",
      entityTypes: ["schema:City"],
      existence: { start: "2026-09-03", end: "2026-09-01" },
    },
  ];
  writeFileSync(join(cwd, "data/bad.json"), JSON.stringify({ "@context": CONTEXT, jiku: "1.0", graph }, null, 1));
  const rs = { id: "https://data.example.org/rs", type: "ReferenceSystem", kind: "temporal", timeScale: "UTC" };
  writeFileSync(join(cwd, "data/warn.json"), JSON.stringify({ "@context": CONTEXT, jiku: "1.0", graph: [rs] }));
});

afterEach(() => rmSync(cwd, { recursive: true }));

function write(text: string, name = "jiku.yaml"): void {
  writeFileSync(join(cwd, name), text);
}

describe("jiku.yaml", () => {
  it("gives paths and options; flags win", async () => {
    write("paths: [data/warn.json]\nfailOn: warning\nformat: json\nmaxRecord: 1MiB\n");
    const { code, out } = await jiku(["validate"], { cwd });
    expect([code, JSON.parse(out)]).toEqual([
      1,
      expect.objectContaining({ options: expect.objectContaining({ failOn: "warning", maxRecord: 1 << 20 }) }),
    ]);
    const flags = await jiku(["validate", "--fail-on", "error", "--format", "ndjson"], { cwd });
    expect([flags.code, flags.out.split("\n")[0]]).toEqual([0, expect.stringContaining('"kind":"finding"')]);
    expect((await jiku(["validate", "data/bad.json"], { cwd })).out).toContain('"path":"data/bad.json"');
  });

  it("is said in the text, and is no data", async () => {
    write("verbose: false\n");
    const { out } = await jiku(["validate", "."], { cwd });
    expect(out.split("\n")[0]).toBe("options from jiku.yaml");
    expect(out).not.toContain("not recognised");
  });

  it("speaks its language unless the command line asks for one", async () => {
    write("lang: ja\n");
    expect((await jiku(["validate", "data"], { cwd })).out).toContain("結果");
    expect((await jiku(["validate", "--lang", "en", "data"], { cwd })).out).toContain("result");
    expect((await jiku(["validate", "data/none.json"], { cwd })).out).toContain("そのパスはない");
  });

  it("declares name by name; those of flags hold", async () => {
    write("declare:\n  crs: EPSG:6697\n  timeZone: Asia/Tokyo\nformat: json\n");
    const { out } = await jiku(["validate", "--declare", "crs=EPSG:6668", "data/warn.json"], { cwd });
    expect(JSON.parse(out)).toMatchObject({ options: { declared: { crs: "EPSG:6668", timeZone: "Asia/Tokyo" } } });
  });

  it("begins its paths at its own folder, whatever the working folder is", async () => {
    mkdirSync(join(cwd, "ci"));
    write("paths: ../data/*.json\nout: report.json\nformat: json\ndataRoot: ..\n", "ci/check.yaml");
    expect(await jiku(["validate", "--config", "ci/check.yaml"], { cwd })).toMatchObject({ code: 1, out: "", err: "" });
    const report = JSON.parse(readFileSync(join(cwd, "ci/report.json"), "utf8")) as {
      readonly files: readonly { readonly path: string }[];
    };
    expect(report.files.map(({ path }) => path)).toEqual(["data/bad.json", "data/warn.json"]);
  });

  it("holds for inspect and fix where they have the option, and never writes a report for them", async () => {
    write("dataRoot: data\nout: report.txt\nformat: sarif\nlang: ja\n");
    expect((await jiku(["inspect", "data/warn.json"], { cwd })).out).toMatch(/^warn\.json .*資源1件/);
    expect((await jiku(["fix", "data/warn.json"], { cwd })).out).toContain("修正0件");
    expect(() => readFileSync(join(cwd, "report.txt"))).toThrow("ENOENT");
  });

  it("of a data root elsewhere is used when the working folder has none, and may not write, widen or hide", async () => {
    write("lang: ja\n", "data/jiku.yaml");
    const { out } = await jiku(["validate", "--data-root", "data", "data"], { cwd });
    expect(out.split("\n")[0]).toBe("オプションはdata/jiku.yamlから");
    for (const line of ["out: x", "followSymlinks: true", "dataRoot: /", "baseline: x"]) {
      write(`# stranger\n${line}\n`, "data/jiku.yaml");
      const key = line.split(":")[0];
      expect(await jiku(["validate", "--data-root", "data", "data"], { cwd })).toEqual({
        code: 2,
        out: "",
        err: `jiku: data/jiku.yaml:2: ${key}: not taken from a file beside the data; give the file with --config\n`,
      });
    }
    expect((await jiku(["validate", "--config", "data/jiku.yaml", "data"], { cwd })).err).toContain("cannot read");
  });
});

describe("a fault of the file", () => {
  it.each([
    ["failon: error", 'jiku.yaml:1: no option is called "failon"; did you mean "failOn"?'],
    ["\n\nmax-findings: 3", 'jiku.yaml:3: no option is called "max-findings"; did you mean "maxFindings"?'],
    ["xyzzy: 3", 'jiku.yaml:1: no option is called "xyzzy"'],
    ["writeBaseline: x", 'jiku.yaml:1: no option is called "writeBaseline"'],
    ["lang: en\nlang: ja", "jiku.yaml:2: an option is given twice"],
    ["lang: en\nprofile: [", "jiku.yaml:3: the file is not YAML from here on"],
    ["- lang", "jiku.yaml:1: the file is not a list of options (name: value)"],
    ["together: yes please", "jiku.yaml:1: together: write true or false"],
    ["profile: {a: b}", "jiku.yaml:1: profile: write a list of texts"],
    ["base: [a]", "jiku.yaml:1: base: write one text or number"],
    ["declare: [crs=x]", "jiku.yaml:1: declare: write names with values"],
    ["lang: en\npaths:\n  - {a: b}", "jiku.yaml:3: paths: write a list of texts"],
    ["adapters: {a: b}", "jiku.yaml:1: adapters: write a list of texts"],
    ["lang: en\nprofile: strict", 'jiku.yaml:2: profile: "strict" is none of draft, core, exchange, coupling'],
    ["format: xml", 'jiku.yaml:1: format: "xml" is none of text, json, ndjson, sarif, junit, github'],
    ["lang: fr", 'jiku.yaml:1: lang: "fr" is none of en, ja, both'],
    ["maxDepth: many", 'jiku.yaml:1: maxDepth: "many" is not a whole number from 1 to 4,096'],
    ["maxRecord: -1", 'jiku.yaml:1: maxRecord: "-1" is not a size such as 64MiB'],
    ["declare: {crss: x}", 'jiku.yaml:1: declare: "crss" is none of crs, calendar, timeZone, units.<column>'],
    ["base: here", 'jiku.yaml:1: base: "here" is not an absolute IRI'],
    ["__proto__: {a: 1}", 'jiku.yaml:1: no option is called "__proto__"'],
    ["lang: &a en\nbase: *a", "jiku.yaml:2: base: write one text or number"],
  ])("is one line with its place: %j", async (text, line) => {
    write(`${text}\n`);
    expect(await jiku(["validate", "data"], { cwd })).toEqual({ code: 2, out: "", err: `jiku: ${line}\n` });
  });

  it("is told in the asked language", async () => {
    write("failon: error\n");
    expect((await jiku(["validate", "--lang", "ja", "data"], { cwd })).err).toBe(
      "jiku: jiku.yaml:1: 「failon」というオプションはない。「failOn」ではないか\n",
    );
  });

  it("in its bytes, or a file that is not there, ends the run", async () => {
    writeFileSync(join(cwd, "jiku.yaml"), Buffer.of(0x6c, 0xff, 0x3a));
    expect((await jiku(["validate", "data"], { cwd })).err).toBe('jiku: cannot read "jiku.yaml": it is not UTF-8\n');
    expect((await jiku(["validate", "--config", "gone.yaml", "data"], { cwd })).err).toBe(
      'jiku: cannot read "gone.yaml": there is no such path\n',
    );
  });

  it("steers no terminal", async () => {
    write('"\\e[31m::error::x": 1\n');
    const { err } = await jiku(["validate", "data"], { cwd });
    expect(err).toMatch(/^jiku: jiku\.yaml:1: no option is called "\\u\{1b\}\[31m::error::x"\n$/);
  });

  it("is always a JikuError, whatever the bytes", () => {
    const line = fc.tuple(fc.constantFrom(...CONFIG_KEYS.keys(), "x", "? [a]"), fc.string({ unit: "binary" }));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), fc.string({ unit: "binary" }), (lines, end) => {
        const text = lines.map(([key, value]) => `${key}: ${value}\n`).join("") + end;
        try {
          for (const entry of readConfig("c.yaml", text, "en")) expect(CONFIG_KEYS.has(entry.key.name)).toBe(true);
        } catch (error) {
          expect((error as Error).name).toBe("JikuError");
          expect((error as Error).message).toMatch(/^c\.yaml:\d+: /);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("the published schema", () => {
  it("has the options that the command takes, and no other", () => {
    expect(Object.keys(SCHEMA.properties).sort()).toEqual([...CONFIG_KEYS.keys()].sort());
  });

  it.each([
    "paths: [a, b]\nprofile: core\nmaxRecord: 64MiB\nmaxDepth: 10\ndeclare: {crs: 'EPSG:6697', units.a: m}\n",
    "profile: [exchange, own.yaml]\ncatalogue: c.json\nassets: true\nformat: sarif\nout: r.sarif\nlang: both\n",
    "together: true\nquiet: false\nbase: https://data.example.org/x#\narchiveRatio: 3\narchiveTotal: 9\n",
  ])("accepts what the command accepts: %j", (text) => {
    expect(readConfig("c.yaml", text, "en").length).toBeGreaterThan(4);
    expect(isConfig(parse(text)) ? [] : isConfig.errors).toEqual([]);
  });

  it.each(["failon: error", "adapters: {a: b}", "together: 1", "declare: [a]", "format: xml", "maxDepth: -1"])(
    "refuses what the command refuses: %j",
    (text) => expect(isConfig(parse(text))).toBe(false),
  );
});

it("finds the name that is meant", () => {
  const names = [...CONFIG_KEYS.keys()];
  expect(
    ["max_findings", "not-checked", "catalog", "Profile", "follow-symlink"].map((n) => nearestName(n, names)),
  ).toEqual(["maxFindings", "notChecked", "catalogue", "profile", "followSymlinks"]);
  expect(nearestName("", names)).toBeUndefined();
});
