// SPDX-License-Identifier: Apache-2.0
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { jiku } from "./jiku.js";

const CONTEXT = "https://w3id.org/jiku/v1/context.jsonld";
const PACKAGE = {
  "@context": CONTEXT,
  jiku: "1.0",
  graph: [
    {
      id: "https://data.example.org/ward",
      type: "Entity",
      entityTypes: ["schema:City"],
      label: { en: "Ward", ja: "区" },
    },
  ],
};
const TEXT = JSON.stringify(PACKAGE, null, 1);

let cwd = "";

/** The bytes of JSON text in Shift_JIS: 区 is 8B E6. */
function shiftJis(text: string): Buffer {
  return Buffer.concat(
    text
      .split("区")
      .flatMap((part, at) => (at === 0 ? [Buffer.from(part)] : [Buffer.of(0x8b, 0xe6), Buffer.from(part)])),
  );
}

const files: Readonly<Record<string, Uint8Array | string>> = {
  "empty.json": "",
  "blank.json": " \n\t\n",
  "empty.ndjson": "",
  "cut.json": TEXT.slice(0, -20),
  "cut-unknown.json": '{"a":[1,2,',
  "broken.json": '{"a":1,}\n',
  "utf16.json": Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(TEXT, "utf16le")]),
  "utf16be.json": Buffer.concat([Buffer.of(0xfe, 0xff), Buffer.from(TEXT, "utf16le").swap16()]),
  "utf16-bare.json": Buffer.from(TEXT, "utf16le"),
  "shift-jis.json": shiftJis(TEXT),
  "latin1.json": Buffer.from(TEXT.replace("区", "Zürich"), "latin1"),
  "shift-jis-unknown.json": shiftJis('{"name":"区"}'),
  "binary.json": Buffer.concat([
    Buffer.from("\u0089PNG\r\n\u001a\n", "latin1"),
    Buffer.alloc(2000, 0x5a),
    Buffer.alloc(500),
  ]),
  "hdf.json": Buffer.concat([Buffer.from("\u0089HDF\r\n\u001a\n", "latin1"), Buffer.alloc(2000)]),
  "geo.json": '{"type":"FeatureCollection","features":[]}',
  "notes.txt": "hello",
  "cut.json.gz": gzipSync(TEXT.repeat(50)).subarray(0, 100),
  "not-gzip.json.gz": Buffer.concat([Buffer.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3), Buffer.alloc(300, 0xee)]),
  "bomb.json.gz": gzipSync(Buffer.concat([Buffer.from('{"jiku":"1.0","x":"'), Buffer.alloc(40 << 20, 0x61)])),
  "deep.json": `${'{"jiku":"1.0","graph":[{"id":"https://data.example.org/d","type":"Entity","x:y":'}${"[".repeat(100_000)}`,
  "twice.json": TEXT.replace('"label"', '"type": "Entity", "label"'),
  "good.json": TEXT,
  "good.json.gz": gzipSync(TEXT),
};

beforeAll(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), "jiku-bad-")));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content);
  mkdirSync(join(cwd, "nothing"));
  mkdirSync(join(cwd, "docs"));
  writeFileSync(join(cwd, "docs/README.md"), "# read me");
  writeFileSync(join(cwd, "docs/LICENSE"), "licence");
  mkdirSync(join(cwd, "mixed"));
  for (const name of ["geo.json", "good.json", "empty.json", "notes.txt"])
    writeFileSync(join(cwd, "mixed", name), files[name] ?? "");
  writeFileSync(join(cwd, "mixed/package.json"), '{"name":"x"}');
  symlinkSync(join(cwd, "gone"), join(cwd, "dangling.json"));
});

afterAll(() => rmSync(cwd, { recursive: true }));

interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly {
      readonly code: string;
      readonly message: { readonly en: string; readonly ja: string };
    }[];
  }[];
  readonly summary: { readonly errors: number };
}

const CASES: readonly (readonly [name: string, code: string])[] = [
  ["empty.json", "AD-122"],
  ["blank.json", "AD-122"],
  ["empty.ndjson", "AD-122"],
  ["nothing", "AD-122"],
  ["docs", "AD-122"],
  ["cut.json", "AD-103"],
  ["cut-unknown.json", "AD-103"],
  ["broken.json", "AD-102"],
  ["utf16.json", "AD-114"],
  ["utf16be.json", "AD-114"],
  ["utf16-bare.json", "AD-114"],
  ["shift-jis.json", "AD-114"],
  ["latin1.json", "AD-114"],
  ["shift-jis-unknown.json", "AD-114"],
  ["binary.json", "AD-122"],
  ["hdf.json", "AD-121"],
  ["geo.json", "AD-122"],
  ["notes.txt", "AD-122"],
  ["cut.json.gz", "AD-121"],
  ["not-gzip.json.gz", "AD-121"],
  ["bomb.json.gz", "AD-105"],
  ["gone.json", "AD-121"],
  ["dangling.json", "AD-121"],
  ["*.xyz", "AD-122"],
  ["twice.json", "AD-115"],
  ["deep.json", "AD-105"],
];

describe("bad input", () => {
  const names = CASES.map(([name]) => name);

  it("is a finding of its file, and nothing else than the report is printed", async () => {
    const { code, out, err } = await jiku(["validate", "--format", "json", ...names], { cwd });
    expect([code, err]).toEqual([1, ""]);
    const { files: entries } = JSON.parse(out) as Report;
    for (const [name, expected] of CASES) {
      const found = entries.find((entry) => entry.path === name)?.findings.map((finding) => finding.code);
      expect(found, name).toContain(expected);
    }
  });

  it.each(["en", "ja"])("is told in %s, without a stack", async (lang) => {
    const { code, out, err } = await jiku(["validate", "--lang", lang, ...names], { cwd });
    expect([code, err]).toEqual([1, ""]);
    for (const [name, expected] of CASES) {
      const block = out.split("\n\n").find((text) => text.startsWith(`✗ ${name} `)) ?? "";
      expect(block, name).toContain(expected);
      expect(/[\u3040-\u30ff]/.test(block), name).toBe(lang === "ja");
    }
    expect(out).not.toMatch(/^\s+at .*:\d+/m);
  });

  it.each(["empty.json", "gone.json", "nothing", "cut.json", "*.xyz"])(
    "alone makes the exit code 1: %s",
    async (name) => {
      expect((await jiku(["validate", name], { cwd })).code).toBe(1);
    },
  );

  it("gives every file its entry, those before and after a bad one too", async () => {
    const { out } = await jiku(
      ["validate", "--format", "json", "good.json", "gone.json", "empty.json", "good.json.gz"],
      { cwd },
    );
    const report = JSON.parse(out) as Report;
    expect(report.files.map((file) => [file.path, file.findings.map((finding) => finding.code)])).toEqual([
      ["good.json", []],
      ["gone.json", ["AD-121"]],
      ["empty.json", ["AD-122"]],
      ["good.json.gz", []],
    ]);
  });

  it("lists what is no data in a folder without calling it an error, but not what is named as data", async () => {
    const { code, out } = await jiku(["validate", "--format", "json", "mixed"], { cwd });
    const report = JSON.parse(out) as Report;
    expect(code).toBe(1);
    expect(report.files.map((file) => [file.path, file.findings.map((finding) => finding.code)])).toEqual([
      ["mixed/empty.json", ["AD-122"]],
      ["mixed/geo.json", []],
      ["mixed/good.json", []],
      ["mixed/notes.txt", []],
      ["mixed/package.json", []],
    ]);
  });

  it("places a syntax fault in JSON of any kind", async () => {
    writeFileSync(join(cwd, "array.json"), '[\n  {"a": $X}\n]');
    writeFileSync(join(cwd, "member.json"), '"a": 1');
    for (const [name, place] of [
      ["array.json", "2:9"],
      ["member.json", "1:4"],
      ["broken.json", "1:8"],
    ] as const) {
      expect((await jiku(["validate", "-q", name], { cwd })).out).toMatch(
        new RegExp(`^${name}:${place} +error +AD-102`),
      );
    }
  });

  it("takes bytes of a folder that only look packed for no data", async () => {
    mkdirSync(join(cwd, "chunks"));
    writeFileSync(join(cwd, "chunks/0.0"), files["not-gzip.json.gz"] ?? "");
    writeFileSync(join(cwd, "chunks/good.json"), TEXT);
    expect((await jiku(["validate", "-q", "chunks"], { cwd })).code).toBe(0);
    expect((await jiku(["validate", "-q", "chunks/0.0"], { cwd })).code).toBe(1);
  });

  it("says what an unknown file looks like", async () => {
    const { out } = await jiku(["validate", "geo.json"], { cwd });
    expect(out).toContain("It looks like GeoJSON.");
  });
});

describe("standard input", () => {
  it("is read, packed or not, and refused without being read to its end", async () => {
    for (const input of [TEXT, gzipSync(TEXT)])
      expect(await jiku(["validate", "-q", "-"], { cwd, input })).toEqual({ code: 0, out: "", err: "" });
    const { code, out } = await jiku(["validate", "-"], { cwd, input: Buffer.alloc(50 << 20) });
    expect([code, out.includes("AD-122")]).toEqual([1, true]);
    expect((await jiku(["validate", "-"], { cwd, input: "" })).out).toContain("AD-122");
  });
});

describe("a line of 200 MB", () => {
  const HEAP = { NODE_OPTIONS: "--max-old-space-size=160" };
  const CHUNK = Buffer.alloc(1 << 20, 0x61);

  function write(name: string, before: string, fill: Uint8Array, after: string): void {
    const fd = openSync(join(cwd, name), "w");
    writeSync(fd, before);
    for (let size = 0; size < 200e6; size += fill.length) writeSync(fd, fill);
    writeSync(fd, after);
    closeSync(fd);
  }

  it("is refused as one record", async () => {
    write(
      "long.json",
      '{"id":"https://data.example.org/x","type":"Entity","entityTypes":["schema:City"],"label":{"en":"',
      CHUNK,
      '"}}',
    );
    for (const name of ["long.json", "long.ndjson"]) {
      if (name === "long.ndjson") symlinkSync(join(cwd, "long.json"), join(cwd, name));
      const { code, out, err } = await jiku(["validate", name], { cwd, env: HEAP });
      expect([code, err]).toEqual([1, ""]);
      expect(out).toContain("AD-105");
    }
    rmSync(join(cwd, "long.json"));
  });

  it("is read resource by resource as one package", async () => {
    const resource = {
      id: "https://data.example.org/x",
      type: "Entity",
      entityTypes: ["schema:City"],
      label: { en: "a".repeat(500_000) },
    };
    const first = JSON.stringify({ ...resource, id: "https://data.example.org/first" });
    write(
      "wide.json",
      `{"@context":"${CONTEXT}","jiku":"1.0","graph":[${first}`,
      Buffer.from(`,${JSON.stringify(resource)}`),
      "]}",
    );
    const { code, out, err } = await jiku(["validate", "--format", "json", "wide.json"], { cwd, env: HEAP });
    expect([code, err]).toEqual([1, ""]);
    const [file] = (
      JSON.parse(out) as {
        readonly files: readonly {
          readonly resources: { readonly Entity: number };
          readonly counts: readonly { readonly code: string }[];
        }[];
      }
    ).files;
    expect(file?.resources.Entity).toBeGreaterThan(390);
    expect(file?.counts.map((count) => count.code)).toEqual(["ID-01"]);
    rmSync(join(cwd, "wide.json"));
  });

  it("is of unknown content", async () => {
    write("array.json", "[1", Buffer.from(",1".repeat(500_000)), "]");
    const { code, out, err } = await jiku(["validate", "array.json"], { cwd, env: HEAP });
    expect([code, err]).toEqual([1, ""]);
    expect(out).toContain("AD-122");
    rmSync(join(cwd, "array.json"));
  });
});

describe("temporary files", () => {
  it("are gone after a run that spooled", async () => {
    const temporary = join(cwd, "tmp");
    mkdirSync(temporary);
    const lines =
      `${JSON.stringify({ id: "https://data.example.org/s", type: "Entity", entityTypes: ["schema:City"] })}\n`.repeat(
        200_000,
      );
    const { code } = await jiku(["validate", "-q", "-"], { cwd, input: gzipSync(lines), env: { TMPDIR: temporary } });
    expect(code).toBe(1);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it("that cannot be written end the run in one line", async () => {
    const lines = "x".repeat(20 << 20);
    const input = `{"jiku":"1.0","graph":[]}\n${lines}`;
    const { code, out, err } = await jiku(["validate", "-"], { cwd, input, env: { TMPDIR: join(cwd, "nowhere") } });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toBe("jiku: cannot write to the temporary folder: there is no such path\n");
  });
});
