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
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { jiku } from "./jiku.js";

const BIN = join(import.meta.dirname, "../bin/jiku.js");
const CONTEXT = "https://w3id.org/jiku/v1/context.jsonld";
const OCEAN = { ocean: "https://data.example.org/ocean#" };
const TARGETS =
  "ttl, trig, nq, nt, jsonld, json, ndjson, cityjson, cityjsonseq, fmi, fmu, ssd, ssp, onnx, " +
  "sensorthings, stac-items, stac-item, stac-collection, stac-catalog, coveragejson, zarr, cif, optimade, optimade-jsonl, " +
  "mf-json, geopose, csv, parquet, dcat-jsonld, dcat-turtle, ro-crate";

const entity = (name: string, more: object = {}) => ({
  id: `https://data.example.org/${name}`,
  type: "Entity",
  entityTypes: ["schema:City"],
  ...more,
});
const packed = (graph: readonly object[], more: object = {}) =>
  JSON.stringify({ "@context": CONTEXT, jiku: "1.0", ...more, graph }, null, 1);

let cwd = "";
const run = (...args: readonly string[]) => jiku(["convert", ...args], { cwd });
const put = (name: string, content: string | Uint8Array) => writeFileSync(join(cwd, name), content);
const got = (name: string) => readFileSync(join(cwd, name), "utf8");
const parsed = async (...args: readonly string[]) => JSON.parse((await run(...args, "--to", "json")).out) as Package;

interface Package {
  readonly "@context": unknown;
  readonly jiku: string;
  readonly external?: readonly string[];
  readonly graph: readonly { readonly id: string; readonly type: string; readonly [member: string]: unknown }[];
}

const depth = entity("a", { "ocean:depth": 12.5 });
const header = { "@context": [CONTEXT, OCEAN], external: ["https://data.example.org/elsewhere/"] };

beforeAll(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), "jiku-convert-")));
  put("package.json", packed([depth, entity("b")], header));
  put("lone.json", JSON.stringify({ "@context": [CONTEXT, OCEAN], ...depth }));
  put("open.ndjson", `${JSON.stringify(entity("b"))}\n${JSON.stringify(entity("c"))}\n`);
  put("headed.ndjson", `${JSON.stringify({ jiku: "1.0", ...header })}\n${JSON.stringify(depth)}\n`);
  put("plain.json", packed([entity("b")]));
  put("bad.json", packed([entity("good"), { ...entity("bad"), depth: 1 }]));
  put("broken.json", `${packed([entity("good")]).slice(0, -9)}`);
  put("prefix.json", packed([entity("good"), entity("p", { "nowhere:x": 1 })]));
  put("half.json", packed([entity("good"), entity("h", { label: { en: "LONE" } })]).replace("LONE", "\\ud800"));
  put("twice.json", packed([entity("t"), entity("t", { label: { en: "T" } })]));
  put("empty.json", "");
  mkdirSync(join(cwd, "folder"));
});

afterAll(() => rmSync(cwd, { recursive: true }));

describe("a package", () => {
  it("keeps the header of its input: prefixes and what lives elsewhere", async () => {
    const { code, out, err } = await run("package.json", "--to", "json");
    expect([code, err]).toEqual([0, "  converted   standard output · json · 2 resources of 1 file\n"]);
    expect(JSON.parse(out)).toEqual(JSON.parse(got("package.json")));
    expect(out.split("\n")).toHaveLength(5);
  });

  it("declares in its header what a lone resource declares for itself", async () => {
    expect(await parsed("lone.json")).toEqual({ "@context": [CONTEXT, OCEAN], jiku: "1.0", graph: [depth] });
  });

  it("joins several inputs, and has a resource that stands in two of them once", async () => {
    const { graph, ...rest } = await parsed("package.json", "plain.json", "open.ndjson");
    expect(rest).toEqual({ jiku: "1.0", ...header });
    expect(graph.map(({ id }) => id.slice(-1))).toEqual(["a", "b", "c"]);
  });

  it("is refused when a prefix stands for two namespaces, one of them the published one", async () => {
    put("own.json", packed([entity("own")], { "@context": [CONTEXT, { qudt: "https://q.example/" }] }));
    expect((await parsed("own.json"))["@context"]).toEqual([CONTEXT, { qudt: "https://q.example/" }]);
    for (const inputs of [
      ["own.json", "plain.json"],
      ["plain.json", "own.json"],
    ]) {
      const { code, err } = await run(...inputs, "--to", "json");
      expect([code, err]).toEqual([2, expect.stringContaining('"qudt" stands for ')]);
    }
  });

  it("is refused when an extension prefix stands for two namespaces", async () => {
    put(
      "other.json",
      packed([entity("o", { "ocean:x": 1 })], { "@context": [CONTEXT, { ocean: "https://o.example/" }] }),
    );
    expect(await run("package.json", "other.json", "--to", "json")).toEqual({
      code: 2,
      out: "",
      err: `jiku: "ocean" stands for ${OCEAN.ocean} in "package.json" and for https://o.example/ in "other.json"; convert them one by one\n`,
    });
  });
});

describe("a stream", () => {
  it("has a header line where there is something to declare, and none when every input is an open stream", async () => {
    const { out } = await run("package.json", "--to", "ndjson");
    const lines = out.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([{ jiku: "1.0", ...header }, depth, entity("b")]);
    expect((await run("open.ndjson", "--to", "ndjson")).out).toBe(got("open.ndjson"));
    expect(JSON.parse((await run("plain.json", "--to", "ndjson")).out.split("\n")[0] ?? "")).toEqual({
      "@context": CONTEXT,
      jiku: "1.0",
    });
  });

  it("comes back from a package as it was", async () => {
    const { out } = await run("headed.ndjson", "--to", "json");
    const back = await jiku(["convert", "-", "--to", "ndjson", "-q"], { cwd, input: out });
    expect(
      back.out
        .split("\n")
        .slice(0, 2)
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([{ jiku: "1.0", ...header }, depth]);
  });
});

describe("RDF", () => {
  it.each(["ttl", "trig", "nq", "nt", "jsonld"])("is written as %s, with the prefixes of the input", async (to) => {
    const { code, out } = await run("package.json", "--to", to);
    expect(code).toBe(0);
    expect(out).toMatch(/https:\/\/data\.example\.org\/ocean#(?:depth|"|>)/);
    expect(out).toContain("https://data.example.org/b");
  });

  it("gets what a JSON-LD processor cannot know only when asked for", async () => {
    const relation = { predicate: "obo:BFO_0000050", object: "https://data.example.org/b" };
    put("part.json", packed([entity("part", { relations: [relation] }), entity("b")]));
    const triple =
      "<https://data.example.org/part> <http://purl.obolibrary.org/obo/BFO_0000050> <https://data.example.org/b> .\n";
    expect((await run("part.json", "--to", "nt")).out).not.toContain(triple);
    expect((await run("part.json", "--to", "nt", "--enrich")).out).toContain(triple);
  });
});

describe("input", () => {
  it("is read from standard input and unpacked", async () => {
    const input = gzipSync(got("package.json"));
    const { code, out } = await jiku(["convert", "-", "--to", "json"], { cwd, input });
    expect([code, JSON.parse(out)]).toEqual([0, JSON.parse(got("package.json"))]);
  });

  it.each([
    [["bad.json"], /^bad\.json:\d+:\d+ +error +schema\/additionalProperties/],
    [["broken.json"], /^broken\.json:\d+:\d+ +error +AD-103/],
    [["twice.json"], /^twice\.json:\d+:\d+ +error +ID-01/],
    [["empty.json"], /^empty\.json +error +AD-122/],
    [["gone.json"], /^gone\.json +error +AD-121/],
    [["folder"], /^folder +error +AD-122/],
    [["plain.json", "gone.json"], /^gone\.json +error +AD-121/],
    [["twice.json", "plain.json"], /ID-01/],
  ])("%j that is faulty is told with its place, and nothing is written", async (inputs, line) => {
    const { code, out, err } = await run(...inputs, "--to", "json", "-o", "never.json");
    expect([code, out, existsSync(join(cwd, "never.json"))]).toEqual([1, "", false]);
    expect(err).toMatch(line);
    expect(err).toMatch(/ {2}nothing written: (?:one error stands|2 errors stand) above; --partial writes the rest\n$/);
  });

  it("without permission is told", async () => {
    put("closed.json", got("plain.json"));
    chmodSync(join(cwd, "closed.json"), 0);
    const { code, err } = await run("closed.json", "--to", "json");
    if (process.getuid?.() === 0) expect(code).toBe(0);
    else expect([code, err.includes("AD-121")]).toEqual([1, true]);
    rmSync(join(cwd, "closed.json"));
  });

  it("gives the sound rest with --partial, and the exit code stays 1", async () => {
    const { code, out, err } = await run("bad.json", "gone.json", "--to", "json", "--partial");
    expect([code, (JSON.parse(out) as Package).graph.map(({ id }) => id)]).toEqual([
      1,
      ["https://data.example.org/good"],
    ]);
    for (const part of ["schema/additionalProperties", "AD-121", "1 resource of 1 file", "left out"])
      expect(err).toContain(part);
  });

  it("without anything sound gives nothing even with --partial", async () => {
    for (const input of ["gone.json", "empty.json"]) {
      const { code, out } = await run(input, "--to", "json", "--partial", "-o", "never.json");
      expect([code, out, existsSync(join(cwd, "never.json"))]).toEqual([1, "", false]);
    }
  });

  it("that RDF cannot hold is told with its place, and gives no triples", async () => {
    for (const [file, line] of [
      ["prefix.json", /^prefix\.json:18:17 +error +ID-10/m],
      ["half.json", /^half\.json:\d+:\d+ +error +CV-001 +rdf-value +.*cannot be written as RDF: it holds half of a/m],
    ] as const) {
      const all = await run(file, "--to", "nq");
      expect([all.code, all.out]).toEqual([1, ""]);
      expect(all.err).toMatch(line);
      const some = await run(file, "--to", "nq", "--partial");
      expect(some.code).toBe(1);
      expect(some.out).toContain("https://data.example.org/good");
      expect(some.out).not.toMatch(/example\.org\/[ph]>/);
    }
  });

  it("with a prefix that RDF cannot have is told, also in both languages", async () => {
    for (const prefixes of [{ unit: "https://data.example.org/#" }, { ocean: "https://data.example.org/x" }]) {
      put("named.json", packed([entity("n")], { "@context": [CONTEXT, prefixes] }));
      const { code, out, err } = await run("named.json", "--to", "ttl", "--lang", "both");
      expect([code, out]).toEqual([1, ""]);
      expect(err).toMatch(/^named\.json +error +CV-001 +rdf-value/m);
      expect(err).toContain("/@context");
      expect(err).toContain("RDFに書けない");
      expect((await run("named.json", "--to", "json", "-q")).code).toBe(0);
    }
  });

  it("of one id and two contents is refused across inputs", async () => {
    put("again.json", packed([entity("b", { label: { en: "B" } })]));
    const { code, err } = await run("plain.json", "again.json", "--to", "ndjson");
    expect(code).toBe(1);
    expect(err).toMatch(/^again\.json:5:3 +error +CV-002 +same-id/m);
  });
});

describe("output", () => {
  it("is written whole under its name, and replaces nothing without --force", async () => {
    put("out.json", "old");
    expect(await run("plain.json", "--to", "json", "-o", "out.json")).toEqual({
      code: 2,
      out: "",
      err: 'jiku: "out.json" is there already; --force replaces it\n',
    });
    expect(got("out.json")).toBe("old");
    expect((await run("plain.json", "--to", "json", "-o", "out.json", "--force")).code).toBe(0);
    expect(JSON.parse(got("out.json"))).toEqual(JSON.parse(got("plain.json")));
    expect(readdirSync(cwd).filter((name) => name.startsWith("out.json"))).toEqual(["out.json"]);
    expect((await run("plain.json", "--to", "json", "-o", "/dev/null")).code).toBe(0);
  });

  it("stays as it was when an input has errors, also with --force", async () => {
    put("kept.json", "old");
    expect((await run("bad.json", "--to", "json", "-o", "kept.json", "--force")).code).toBe(1);
    expect(got("kept.json")).toBe("old");
  });

  it.each([
    [["plain.json"], `convert needs --to FORMAT (${TARGETS})`],
    [["plain.json", "--to", "rdfxml"], `--to: "rdfxml" is none of ${TARGETS}`],
    [["--to", "json"], "PATH is missing; see jiku convert --help"],
    [
      ["plain.json", "--to", "json", "--enrich"],
      "--enrich: json holds the records as they are; use ttl, trig, nq or nt",
    ],
    [
      ["plain.json", "--to", "jsonld", "--enrich"],
      "--enrich: jsonld holds the records as they are; use ttl, trig, nq or nt",
    ],
    [["plain.json", "--to", "json", "-o", "none/out.json"], 'cannot write "none/out.json": there is no such path'],
    [["plain.json", "--to", "json", "-o", "folder"], 'cannot write "folder": it is a folder'],
    [["plain.json", "--to", "json", "--losses", "plain.json"], '"plain.json" is there already; --force replaces it'],
    [["plain.json", "--to", "json", "-o", "x", "--losses", "./x"], '-o and --losses both name "./x"'],
  ])("of %j is refused in one line", async (args, line) => {
    expect(await run(...args)).toEqual({ code: 2, out: "", err: `jiku: ${line}\n` });
  });

  it("is told in the asked language, or in both", async () => {
    expect((await run("package.json", "--to", "json", "--lang", "ja")).err).toBe(
      "  変換   標準出力 · json · ファイル1件の資源2件\n",
    );
    expect((await run("package.json", "--to", "json", "--lang", "both")).err.split("\n")).toHaveLength(3);
    expect((await run("package.json", "--to", "json", "-q")).err).toBe("");
    expect((await run("plain.json", "--to", "x", "--lang", "ja")).err).toContain("のいずれでもない");
  });

  it("ends quietly when its reader goes away", async () => {
    put("many.ndjson", Array.from({ length: 20_000 }, (_, i) => JSON.stringify(entity(`m${i}`))).join("\n"));
    const child = spawn(process.execPath, [BIN, "convert", "many.ndjson", "--to", "nq"], { cwd });
    let err = "";
    child.stderr.on("data", (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.stdout.once("data", () => child.stdout.destroy());
    expect([await new Promise((resolve) => child.on("close", resolve)), err]).toEqual([2, ""]);
  });

  it("takes what concerns reading from jiku.yaml, and not the name of a report", async () => {
    mkdirSync(join(cwd, "project"), { recursive: true });
    writeFileSync(join(cwd, "project/jiku.yaml"), "lang: ja\nformat: json\nout: report.json\npaths: [in.json]\n");
    writeFileSync(join(cwd, "project/in.json"), got("plain.json"));
    const { code, out, err } = await jiku(["convert", "--to", "json"], { cwd: join(cwd, "project") });
    expect([code, JSON.parse(out), err]).toEqual([
      0,
      JSON.parse(got("plain.json")),
      "  変換   標準出力 · json · ファイル1件の資源1件\n",
    ]);
    expect(readdirSync(join(cwd, "project")).sort()).toEqual(["in.json", "jiku.yaml"]);
  });
});
