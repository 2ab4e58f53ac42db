// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { sparqlWords } from "../src/query/sparql-words.js";

describe("SERVICE", () => {
  it.each([
    "SELECT * { SERVICE <http://a.example/> { ?s ?p ?o } }",
    "select * { service silent <http://a.example/> { ?s ?p ?o } }",
    "SELECT * {\n# nothing\nSeRvIcE ?where { ?s ?p ?o } }",
    "ASK{?s ?p ?o.SERVICE<http://a.example/>{}}",
    'ASK { ?s ?p "x\\"y" SERVICE <a:b> {} }',
    "ASK { ?s ?p '''a''b''' . SERVICE <a:b> {} }",
    "ASK { \\u0053ERVICE <a:b> {} }",
    "ASK { \\U00000053ERVICE <a:b> {} }",
    "PREFIX e: <http://e/> ASK { e:x e:y 1.SERVICE e:z {} }",
    "ASK { ?s ?p 'x'@en.SERVICE <a:b> {} }",
    "ASK { ?s ?p 'it # is' SERVICE <a:b> {} }",
    "ASK { <http://a.example/#x> ?p ?o SERVICE <a:b> {} }",
  ])("is seen in %j", (query) => expect(sparqlWords(query).service).toBe(true));

  it.each([
    "SELECT ?service { ?service ?p ?o }",
    "SELECT $SERVICE { $SERVICE ?p ?o }",
    "PREFIX service: <http://a.example/> ASK { ?s service:a ?o }",
    "PREFIX a: <http://a.example/> ASK { ?s a:service a:SERVICE }",
    "PREFIX : <http://a.example/> ASK { ?s :SERVICE ?o }",
    "ASK { _:service ?p ?o }",
    "ASK { ?s ?p 'SERVICE' }",
    'ASK { ?s ?p """ \n SERVICE <a:b> {} """ }',
    "ASK { ?s ?p ''' it''s SERVICE ''' }",
    "ASK { <http://a.example/SERVICE> ?p ?o }",
    "# SERVICE <a:b> {}\nASK { ?s ?p ?o }",
    "ASK { ?s ?p 'x'@service }",
    "ASK { ?s ?p ?o } # SERVICE",
  ])("is not seen in %j", (query) => expect(sparqlWords(query).service).toBe(false));
});

describe("the form of a query", () => {
  it.each([
    ["PREFIX select: <http://a/> ASK {}", "ASK"],
    ["BASE <http://a/SELECT> construct { } where {}", "CONSTRUCT"],
    ["# SELECT\nDESCRIBE <http://a/>", "DESCRIBE"],
    ["SELECT ?ask { { SELECT * {} } }", "SELECT"],
    ["INSERT DATA { <a:b> <a:c> 'SELECT' }", undefined],
    ["", undefined],
  ])("of %j is %s", (query, form) => expect(sparqlWords(query).form).toBe(form));
});

it("gives the prefixes of a query", () => {
  const query =
    'PREFIX a: <http://a/> prefix b-c: <http://b/#> PREFIX : <http://d/> SELECT ("PREFIX z: <http://z/>" AS ?x) {}';
  expect([...sparqlWords(query).prefixes]).toEqual([
    ["a", "http://a/"],
    ["b-c", "http://b/#"],
    ["", "http://d/"],
  ]);
});

it("ends soon on text that is no query", () => {
  for (const text of [
    '"'.repeat(100_000),
    "<".repeat(100_000),
    "'''".repeat(30_000),
    "\\".repeat(100_000),
    ":".repeat(100_000),
  ])
    expect(sparqlWords(text).form).toBeUndefined();
});
