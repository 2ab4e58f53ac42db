// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DataFactory, Parser, type Quad_Object, Store, type Term } from "n3";
import { expect, test } from "vitest";
import { expandCurie } from "../src/emit/terms.js";
import { AREAS } from "../src/ir/areas.js";
import { IR, ROOT } from "./repository.js";

const SH = "http://www.w3.org/ns/shacl#";
const JKS = "https://w3id.org/jiku/shapes#";
const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const text = readFileSync(join(ROOT, "spec/gen/shapes.ttl"), "utf8");
const shapes = new Store(new Parser().parse(text));
const sh = (name: string) => DataFactory.namedNode(SH + name);
const jks = (name: string) => DataFactory.namedNode(JKS + name);

function itemsOf(head: Term): readonly Quad_Object[] {
  const [first] = shapes.getObjects(head, DataFactory.namedNode(`${RDF}first`), null);
  const [rest] = shapes.getObjects(head, DataFactory.namedNode(`${RDF}rest`), null);
  return first === undefined ? [] : [first, ...(rest === undefined ? [] : itemsOf(rest))];
}

/** The shapes that a shape refers to. */
function referred(shape: Term): readonly Term[] {
  const direct = ["property", "node", "not"].flatMap((name) => shapes.getObjects(shape, sh(name), null));
  const lists = ["or", "and", "xone"].flatMap((name) => shapes.getObjects(shape, sh(name), null));
  return [...direct, ...lists.flatMap(itemsOf)];
}

test("every shape that is referred to is there, and none refers to itself", () => {
  const done = new Set<string>();
  const faults: string[] = [];
  const visit = (shape: Term, above: readonly string[]): void => {
    if (above.includes(shape.value)) faults.push(`circle: ${[...above, shape.value].join(" ")}`);
    if (shapes.countQuads(shape, null, null, null) === 0) faults.push(`missing: ${shape.value}`);
    if (faults.length > 0 || done.has(shape.value)) return;
    for (const inner of referred(shape)) visit(inner, [...above, shape.value]);
    done.add(shape.value);
  };
  for (const shape of shapes.getSubjects(DataFactory.namedNode(`${RDF}type`), sh("NodeShape"), null)) visit(shape, []);
  expect(faults).toEqual([]);
  expect(done.size).toBeGreaterThan(500);
});

test("no shape has two sh:or, sh:not or languages of one name, which engines read in different ways", () => {
  const repeated = ["or", "not", "xone", "and", "sparql"].flatMap((name) =>
    shapes.getSubjects(sh(name), null, null).filter((shape) => shapes.countQuads(shape, sh(name), null, null) > 1),
  );
  expect(repeated.map(({ value }) => value)).toEqual([]);
  for (const name of ["name", "message", "description"])
    for (const shape of shapes.getSubjects(sh(name), null, null)) {
      const languages = shapes
        .getObjects(shape, sh(name), null)
        .map((object) => ("language" in object ? object.language : ""))
        .sort();
      expect(languages, `${shape.value} ${name}`).toEqual(["en", "ja"]);
    }
});

test("a path goes along terms of the model", () => {
  const { prefixes } = IR.context;
  const members = IR.types.flatMap((type) => [...type.members, ...(type.variants ?? []).flatMap((v) => v.members)]);
  const known = new Set([
    ...members.flatMap(({ term }) => (typeof term === "string" ? [expandCurie(prefixes, term)] : [])),
    ...["type", "first", "rest"].map((name) => RDF + name),
  ]);
  const predicates = shapes
    .getObjects(null, sh("path"), null)
    .flatMap((path) => (path.termType === "NamedNode" ? [path] : itemsOf(path)))
    .filter(({ termType }) => termType === "NamedNode")
    .map(({ value }) => value);
  expect(predicates.filter((predicate) => !known.has(predicate))).toEqual([]);
});

test("each rule that is said has its shape with target, code and severity; the others have none", () => {
  for (const { code, area, shacl } of IR.rules) {
    if (!(AREAS as readonly string[]).includes(area)) continue;
    const shape = jks(code);
    const own = shacl?.kind === "constraint" || shacl?.kind === "query";
    expect(shapes.countQuads(shape, null, null, null) > 0, code).toBe(own);
    if (!own) continue;
    expect(shapes.getObjects(shape, jks("ruleCode"), null).map(({ value }) => value)).toEqual([code]);
    expect(shapes.countQuads(shape, sh("severity"), null, null), code).toBe(1);
    const targets = ["targetClass", "targetObjectsOf"].flatMap((name) => shapes.getObjects(shape, sh(name), null));
    expect(targets.length, code).toBeGreaterThan(0);
  }
});

test("the module holds the same text", () => {
  const module = readFileSync(join(ROOT, "packages/rdf/src/gen/shapes.ts"), "utf8");
  const literal = /= `([\s\S]*)`;\n$/.exec(module)?.[1] ?? "";
  const unescaped = literal.replace(/\\([\\`$])/g, "$1");
  expect(text.endsWith(`\n\n${unescaped.trimEnd()}\n`)).toBe(true);
});
