// SPDX-License-Identifier: Apache-2.0
import { spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { jiku } from "./jiku.js";

const BIN = join(import.meta.dirname, "../bin/jiku.js");
const CONTEXT = "https://w3id.org/jiku/v1/context.jsonld";

/** Numbers, white space and line ends as a person wrote them; four faults with one right answer, one without. */
const PARK = [
  "\ufeff{",
  `  "@context": "${CONTEXT}", "jiku": "1.0",`,
  '  "graph": [',
  "    {",
  '\t  "id" : "https://data.example.org/park", "type": "entity",',
  '      "entityTypes": ["schema:Park"], "label": {"en": "Park \\u001b[31m ::error <script>"},',
  '      "geometries": [{ "type": "Polygon", "rs": "EPSG:6668", "role": "footprint", "coordinates": [[',
  "        [35.000, 139.0],",
  "        [35.010, 139.0],",
  "        [35.010, 139.010],",
  "        [35.000, 1.39010e2]",
  "      ]] }],",
  '      "existence": {"start": "2026-09-03", "end": "2026-09-01"}',
  "    },",
  '    {"id": "https://data.example.org/t", "type": "Property", "label": {"en": "T"}, "valueType": "real", "unit": "degC"}',
  "  ]",
  "}",
].join("\r\n");

const FIXED = PARK.replace("\ufeff", "")
  .replace('"entity"', '"Entity"')
  .replace(
    /\[35\.000, 139\.0\],[\s\S]*1\.39010e2\]/,
    ["[35.000, 139.0]", "[35.000, 1.39010e2]", "[35.010, 139.010]", "[35.010, 139.0]", "[35.000, 139.0]"].join(
      ",\r\n        ",
    ),
  )
  .replace('"unit": "degC"}', '"unit": "Cel", "native": {"unit": "degC"}}');

let cwd = "";

beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), "jiku-fix-")));
  writeFileSync(join(cwd, "park.json"), PARK);
});

afterEach(() => rmSync(cwd, { recursive: true }));

function read(name: string): string {
  return readFileSync(join(cwd, name), "utf8");
}

describe("jiku fix", () => {
  it("shows the difference and writes nothing", async () => {
    const { code, out, err } = await jiku(["fix", "park.json"], { cwd });
    expect([code, err, read("park.json"), readdirSync(cwd)]).toEqual([1, "", PARK, ["park.json"]]);
    expect(out).toMatch(/^--- a\/park\.json\n\+\+\+ b\/park\.json\n@@ -1,/);
    for (const line of [
      '-\t  "id"',
      '+\t  "id"',
      "+        [35.000, 1.39010e2],",
      '+    {"id": "https://data.example.org/t"',
    ])
      expect(out).toContain(`\n${line}`);
    expect(out).toContain("5 fixes · AD-114 ×1, schema/discriminator ×1, QU-01 ×1, SP-03 ×1, SP-05 ×1");
    expect(out).toContain("not written (--write)");
    expect(out).toMatch(/to be decided by hand\npark\.json:\d+:\d+ +error +TM-01/);
    expect(out).not.toMatch(/[\u001b\u0007\ufeff]/);
  });

  it("writes byte by byte what has one right answer, keeps the old file, and has nothing to do the second time", async () => {
    const first = await jiku(["fix", "--write", "park.json"], { cwd });
    expect([first.code, first.err]).toEqual([1, ""]);
    expect(first.out).toContain("written, the old content is park.json.jiku-backup");
    expect(read("park.json")).toBe(FIXED);
    expect(read("park.json.jiku-backup")).toBe(PARK);
    const second = await jiku(["fix", "--write", "park.json"], { cwd });
    expect(second.out).toContain("0 fixes");
    expect([read("park.json"), readdirSync(cwd)]).toEqual([FIXED, ["park.json", "park.json.jiku-backup"]]);
    const { out } = await jiku(["validate", "--format", "json", "."], { cwd });
    const { files } = JSON.parse(out) as {
      readonly files: readonly { readonly path: string; readonly counts: readonly { readonly code: string }[] }[];
    };
    expect(files.map(({ path, counts }) => [path, counts.map(({ code }) => code)])).toEqual([
      ["park.json", ["QU-16", "TM-01"]],
    ]);
  });

  it("numbers a second backup", async () => {
    await jiku(["fix", "--write", "park.json"], { cwd });
    writeFileSync(join(cwd, "park.json"), PARK);
    expect((await jiku(["fix", "--write", "park.json"], { cwd })).out).toContain("park.json.jiku-backup.2");
    expect(read("park.json.jiku-backup.2")).toBe(PARK);
  });

  it("undoes only the rules that were asked for, by code or name", async () => {
    await jiku(["fix", "--write", "--rule", "encoding", "--rule", "QU-01", "park.json"], { cwd });
    expect(read("park.json")).toContain('"unit": "Cel"');
    expect(read("park.json")).toContain('"type": "entity"');
    expect((await jiku(["fix", "--rule", "QU-99", "park.json"], { cwd })).err).toMatch(
      /^jiku: no rule is called "QU-99"; near are QU-/,
    );
  });

  it("speaks Japanese", async () => {
    const { out } = await jiku(["fix", "--lang", "ja", "park.json"], { cwd });
    expect(out).toContain("修正5件");
    expect(out).toContain("人が判断するもの");
  });

  it("exits as validate does on what is left", async () => {
    writeFileSync(join(cwd, "ok.json"), PARK.replace(/,\r\n *"existence".*/, ""));
    expect((await jiku(["fix", "ok.json"], { cwd })).code).toBe(1);
    expect((await jiku(["fix", "--write", "ok.json"], { cwd })).code).toBe(0);
    expect((await jiku(["validate", "ok.json"], { cwd })).code).toBe(0);
    expect((await jiku(["fix", "gone.json"], { cwd })).code).toBe(1);
  });

  it("edits the records of a stream in their lines", async () => {
    const entity = (name: string, type: string) =>
      `{"id":"https://data.example.org/${name}", "type":"${type}","entityTypes":["schema:City"]}`;
    const lines = [entity("a", "Entity"), "", entity("b", "entity"), "{broken", `  ${entity("c", "ENTITY")}`, ""];
    writeFileSync(join(cwd, "s.ndjson"), lines.join("\n"));
    const { out } = await jiku(["fix", "--write", "s.ndjson"], { cwd });
    expect(read("s.ndjson")).toBe(lines.join("\n").replace('"entity"', '"Entity"').replace("ENTITY", "Entity"));
    expect(out).toMatch(/s\.ndjson:4:2 +error +AD-102/);
  });

  it("prints no command of a log, whatever stands beside a change", async () => {
    const good = '{"id":"https://data.example.org/a","type":"entity","entityTypes":["schema:City"]}';
    writeFileSync(join(cwd, "s.ndjson"), `${good}\n::error::x\n##[error]y\n\u001b[31mz\n`);
    const { out } = await jiku(["fix", "s.ndjson"], { cwd });
    expect(out).toContain(" \\u{3a}:error::x");
    expect(out).not.toMatch(/^\s*::|##\[|\u001b/m);
  });
});

describe("a file that is not plainly Jiku's", () => {
  it("only shows what would change in a stream or a packed file", async () => {
    writeFileSync(join(cwd, "park.json.gz"), gzipSync(PARK));
    for (const [args, input] of [
      [["-"], PARK],
      [["park.json.gz"], ""],
    ] as const) {
      const { code, out } = await jiku(["fix", "--write", ...args], { cwd, input });
      expect(code).toBe(1);
      expect(out).toContain("cannot be written: standard input or a packed file");
      expect(out).toContain("\n+++ b/");
    }
    expect(readdirSync(cwd)).toEqual(["park.json", "park.json.gz"]);
  });

  it("loses its byte order mark, whatever else it holds", async () => {
    const city = {
      type: "CityJSON",
      version: "2.0",
      transform: { scale: [0.001, 0.001, 0.001], translate: [0, 0, 0] },
      metadata: { referenceSystem: "https://www.opengis.net/def/crs/EPSG/0/6677" },
      CityObjects: {
        lot: { type: "LandUse", geometry: [{ type: "MultiSurface", lod: "1", boundaries: [[[0, 1, 2, 3]]] }] },
      },
      vertices: [
        [0, 0, 0],
        [0, 9000, 0],
        [9000, 9000, 0],
        [9000, 0, 0],
      ],
    };
    const text = JSON.stringify(city);
    writeFileSync(join(cwd, "lot.city.json"), `\ufeff${text}`);
    const { out } = await jiku(["fix", "--write", "lot.city.json"], { cwd });
    expect(out).toContain("AD-114 ×1");
    expect(read("lot.city.json")).toBe(text);
  });
});

describe("writing", () => {
  it("follows a link to the file, and keeps its mode", async () => {
    mkdirSync(join(cwd, "inner"));
    writeFileSync(join(cwd, "inner/real.json"), PARK, { mode: 0o600 });
    symlinkSync(join(cwd, "inner/real.json"), join(cwd, "link.json"));
    await jiku(["fix", "--write", "link.json"], { cwd });
    expect(read("inner/real.json")).toBe(FIXED);
    expect(readdirSync(join(cwd, "inner"))).toEqual(["real.json", "real.json.jiku-backup"]);
  });

  it("that fails leaves the file and says so in one line", async () => {
    const script = `ulimit -f 8; exec "${process.execPath}" "${BIN}" fix --write big.json`;
    const entity = (i: number) =>
      `{"id":"https://data.example.org/${i}","type":"entity","entityTypes":["schema:City"]}`;
    const graph = Array.from({ length: 3000 }, (_, i) => entity(i)).join(",\n");
    const text = `{"@context":"${CONTEXT}","jiku":"1.0","graph":[${graph}]}`;
    writeFileSync(join(cwd, "big.json"), text);
    const child = spawn("sh", ["-c", script], { cwd, env: { ...process.env, LANG: "C" } });
    let err = "";
    child.stderr.on("data", (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.stdout.resume();
    const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
    expect([code, err]).toEqual([
      2,
      'jiku: cannot write "big.json": the file would be larger than the system allows\n',
    ]);
    expect([readdirSync(cwd).sort(), read("big.json") === text]).toEqual([["big.json", "park.json"], true]);
  });

  if (process.getuid?.() === 0) console.warn("SKIPPED: the superuser may write every file");

  it.skipIf(process.getuid?.() === 0)("refuses a file that may not be written", async () => {
    chmodSync(join(cwd, "park.json"), 0o400);
    const { code, err } = await jiku(["fix", "--write", "park.json"], { cwd });
    expect([code, err]).toEqual([2, 'jiku: cannot write "park.json": no permission\n']);
  });

  it("that is killed leaves the old file or the new one, never a part", async () => {
    const entity = (i: number) =>
      `{"id":"https://data.example.org/${i}","type":"entity","entityTypes":["schema:City"],"label":{"en":"${"x".repeat(900)}"}}`;
    const text = `${Array.from({ length: 20_000 }, (_, i) => entity(i)).join("\n")}\n`;
    const fixed = text.replaceAll('"type":"entity"', '"type":"Entity"');
    for (const delay of [400, 900, 1500, 2500]) {
      writeFileSync(join(cwd, "s.ndjson"), text);
      const child = spawn(process.execPath, [BIN, "fix", "--write", "s.ndjson"], { cwd, stdio: "ignore" });
      const ended = new Promise((resolve) => child.on("close", resolve));
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, delay))]);
      child.kill("SIGKILL");
      await ended;
      const now = read("s.ndjson");
      expect(now === text || now === fixed).toBe(true);
      if (now === fixed) expect(existsSync(join(cwd, "s.ndjson.jiku-backup"))).toBe(true);
    }
  });
});
