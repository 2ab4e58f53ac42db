// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { jiku } from "./jiku.js";
import { countQuads } from "./oxigraph-store.js";

const CONTEXT = "https://w3id.org/jiku/v1/context.jsonld";
const entity = (name: string, more: object = {}) => ({
  id: `https://data.example.org/${name}`,
  type: "Entity",
  entityTypes: ["schema:City"],
  ...more,
});
const packed = (...graph: readonly object[]) => JSON.stringify({ "@context": CONTEXT, jiku: "1.0", graph });
const NAMES = "SELECT ?thing ?name { ?thing <http://www.w3.org/2000/01/rdf-schema#label> ?name } ORDER BY ?name";
const FORMATS = { select: NAMES, ask: "ASK { ?s a ?class }", construct: "CONSTRUCT WHERE { ?s a ?class }" };

let cwd = "";
const put = (name: string, content: string | Uint8Array) => writeFileSync(join(cwd, name), content);
const run = (...args: readonly string[]) => jiku(["query", ...args], { cwd });
async function ask(query: string, ...args: readonly string[]) {
  put("now.rq", query);
  return run("data.json", "--sparql", "now.rq", ...args);
}

beforeAll(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), "jiku-query-")));
  const evil = "\u001b[31mred\u001b[0m\n東京\u202e";
  put("data.json", packed(entity("a", { label: { en: "A" } }), entity("b", { label: { ja: "東京", en: "Tokyo" } })));
  put("evil.json", packed(entity("e", { label: { en: evil } })));
  put("bad.json", packed(entity("bad", { depth: 1 }), entity("good", { label: { en: "Good" } })));
  for (const [name, query] of Object.entries(FORMATS)) put(`${name}.rq`, query);
});

afterAll(() => rmSync(cwd, { recursive: true }));

describe("an answer", () => {
  it("is a table whose columns stand below each other, with the prefixes of the query", async () => {
    const { code, out, err } = await ask(`PREFIX e: <https://data.example.org/> ${NAMES}`);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toBe("thing  name\ne:a    A\ne:b    Tokyo\ne:b    東京\n3 rows\n");
  });

  it("has a row of its own for nothing, one and true", async () => {
    expect((await ask("SELECT ?s { ?s a <http://a.example/> }")).out).toBe("no rows\n");
    expect((await ask("SELECT (1 AS ?one) ?none {}", "--lang", "ja")).out).toBe("one  none\n1\n1行\n");
    expect((await ask(FORMATS.ask)).out).toBe("true\n");
  });

  it("is SPARQL results JSON, CSV or Turtle", async () => {
    expect(JSON.parse((await ask(NAMES, "--format", "json")).out)).toMatchObject({
      head: { vars: ["thing", "name"] },
      results: { bindings: [{ name: { type: "literal", value: "A", "xml:lang": "en" } }, {}, {}] },
    });
    expect(JSON.parse((await ask(FORMATS.ask, "--format", "json")).out)).toMatchObject({ boolean: true });
    expect((await ask(NAMES, "--format", "csv")).out.split("\r\n")[1]).toBe("https://data.example.org/a,A");
    for (const format of ["text", "ttl"])
      expect(await countQuads((await ask(FORMATS.construct, "--format", format)).out, "text/turtle")).toBe(2);
  });

  it("goes to a file, which is not replaced without --force", async () => {
    const args = ["data.json", "--sparql", "select.rq", "--format", "csv", "-o", "answer.csv"];
    expect(await run(...args)).toEqual({ code: 0, out: "", err: "" });
    expect(readFileSync(join(cwd, "answer.csv"), "utf8")).toMatch(/^thing,name\r?\n/);
    expect(await run(...args)).toEqual({
      code: 2,
      out: "",
      err: 'jiku: "answer.csv" is there already; --force replaces it\n',
    });
    expect((await run(...args, "--force")).code).toBe(0);
  });

  it("steers no terminal", async () => {
    const { out } = await run("evil.json", "--sparql", "select.rq");
    expect(out.split("\n")).toHaveLength(4);
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });

  it("rests on the enriched graph, or with --no-enrich on the plain one", async () => {
    const relation = { predicate: "obo:BFO_0000050", object: "https://data.example.org/b" };
    put("part.json", packed(entity("part", { relations: [relation] }), entity("b")));
    put("part.rq", "ASK { ?part <http://purl.obolibrary.org/obo/BFO_0000050> ?whole }");
    expect((await run("part.json", "--sparql", "part.rq")).out).toBe("true\n");
    expect((await run("part.json", "--sparql", "part.rq", "--no-enrich")).out).toBe("false\n");
  });
});

describe("nothing is answered", () => {
  it.each([
    [["data.json"], "query needs --sparql FILE"],
    [["data.json", "--sparql", "gone.rq"], 'cannot read "gone.rq": there is no such path'],
    [["data.json", "--sparql", "."], 'cannot read ".": it is a folder'],
    [["data.json", "--sparql", "latin.rq"], 'cannot read "latin.rq": it is not UTF-8'],
    [["data.json", "--sparql", "update.rq"], '"update.rq" holds no SELECT, ASK, CONSTRUCT or DESCRIBE'],
    [["data.json", "--sparql", "wrong.rq"], /^jiku: "wrong\.rq": error at 1:\d+: expected [^\n]*\n$/],
    [
      ["data.json", "--sparql", "select.rq", "--format", "ttl"],
      "--format ttl: the answer is a table; use text, json, csv",
    ],
    [
      ["data.json", "--sparql", "ask.rq", "--format", "csv"],
      "--format csv: the answer is true or false; use text, json",
    ],
    [
      ["data.json", "--sparql", "construct.rq", "--format", "json"],
      "--format json: the answer is a graph; use text, ttl",
    ],
    [["data.json", "--sparql", "ask.rq", "--format", "xml"], '--format: "xml" is none of text, json, csv, ttl'],
    [
      ["data.json", "--sparql", "ask.rq", "--max-memory", "1k"],
      "a query holds all in memory, here about 1 MiB (1 MiB of N-Quads); --max-memory allows 1 MiB",
    ],
  ])("%j", async (args, line) => {
    put("latin.rq", new Uint8Array([0x41, 0xe9]));
    put("update.rq", "INSERT DATA { <a:b> <a:c> 1 }");
    put("wrong.rq", "SELECT * {");
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([2, ""]);
    if (typeof line === "string") expect(err).toBe(`jiku: ${line}\n`);
    else expect(err).toMatch(line);
  });

  it("when an input has errors, unless the rest is wanted", async () => {
    const all = await run("bad.json", "--sparql", "select.rq");
    expect([all.code, all.out]).toEqual([1, ""]);
    expect(all.err).toMatch(/schema\/additionalProperties/);
    expect(all.err).toMatch(/nothing asked: one error stands above; --partial asks the rest\n$/);
    const rest = await run("bad.json", "--sparql", "select.rq", "--partial");
    expect([rest.code, rest.out.includes("Good")]).toEqual([1, true]);
  });

  it("by another machine: SERVICE is refused, and no address is asked", async () => {
    let asked = 0;
    const server = createServer((_request, response) => {
      asked++;
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    for (const words of ["SERVICE", "service SILENT", "\\u0053ERVICE"]) {
      const { code, out, err } = await ask(`SELECT * { ${words} <http://127.0.0.1:${port}/> { ?s ?p ?o } }`);
      expect([code, out, err]).toEqual([
        2,
        "",
        'jiku: "now.rq": SERVICE would ask another machine; nothing is fetched\n',
      ]);
    }
    expect((await ask(`SELECT * FROM <http://127.0.0.1:${port}/> { ?s ?p ?o }`)).out).toBe("no rows\n");
    // The engine by itself does not ask either.
    await expect(engineAsks(`SELECT * { SERVICE <http://127.0.0.1:${port}/> { ?s ?p ?o } }`)).rejects.toThrow(
      /not supported/,
    );
    server.close();
    expect(asked).toBe(0);
  });

  it("without the engine, which is named with the way to install it", async () => {
    put("hide.cjs", HIDE);
    const env = { NODE_OPTIONS: `--require ${join(cwd, "hide.cjs")}` };
    expect(await jiku(["query", "data.json", "--sparql", "ask.rq"], { cwd, env })).toEqual({
      code: 2,
      out: "",
      err: "jiku: query needs the package oxigraph 0.5; install it with: npm install oxigraph@0.5.11\n",
    });
  });
});

/** Hides the engine from a process. */
const HIDE = `const { Module } = require("node:module");
const resolve = Module._resolveFilename;
Module._resolveFilename = function (name, ...rest) {
  if (name === "oxigraph") throw Object.assign(new Error("hidden"), { code: "MODULE_NOT_FOUND" });
  return resolve.call(this, name, ...rest);
};
`;

const ENGINE: string = "oxigraph";

async function engineAsks(query: string): Promise<unknown> {
  const { Store } = (await import(ENGINE)) as { readonly Store: new () => { query(query: string): unknown } };
  return new Store().query(query);
}
