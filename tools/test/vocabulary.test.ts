// SPDX-License-Identifier: Apache-2.0
import jsonld from "jsonld";
import { Parser, type Quad, Writer } from "n3";
import oxigraph from "oxigraph";
import { canonize } from "rdf-canonize";
import { describe, expect, it } from "vitest";
import { allMembers, expandCurie } from "../src/emit/terms.js";
import { readAlignments } from "../src/emit/vocabulary/alignments.js";
import { conceptIri } from "../src/emit/vocabulary/concepts.js";
import { propertyUses } from "../src/emit/vocabulary/properties.js";
import { IRI, NAMESPACE } from "../src/emit/vocabulary/statement.js";
import { classesOf } from "../src/emit/vocabulary/values.js";
import { emitVocabulary } from "../src/emit/vocabulary.js";
import { buildIr } from "../src/ir/build.js";
import { IR, TREE } from "./repository.js";
import { smallDraft, treeOf, within } from "./small-tree.js";

const output = emitVocabulary(IR, TREE);
const turtle = output.get("spec/gen/vocabulary.ttl") ?? "";
const quads: readonly Quad[] = new Parser({ format: "text/turtle" }).parse(turtle);
const expand = (curie: string): string => expandCurie(IR.context.prefixes, curie);
const isOwn = (iri: string): boolean => iri.startsWith(NAMESPACE) && iri !== NAMESPACE;

function objects(subject: string, predicate: string): readonly Quad["object"][] {
  return quads
    .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
    .map((q) => q.object);
}
function typed(...types: readonly string[]): readonly string[] {
  const found = quads.filter((quad) => quad.predicate.value === IRI.type && types.includes(quad.object.value));
  return [...new Set(found.map((quad) => quad.subject.value))];
}
const PROPERTIES = [IRI.property, IRI.objectProperty, IRI.datatypeProperty];
const defined = new Set(typed(IRI.owlClass, ...PROPERTIES, IRI.concept, IRI.conceptScheme));

const variants = IR.types.flatMap((type) => type.variants ?? []);
const usedClasses = [...IR.types, ...variants].flatMap(({ term }) => (term === undefined ? [] : [expand(term)]));
const indexTerms = allMembers(IR).flatMap(({ container }) => {
  const index = (container as { readonly "@index"?: string } | undefined)?.["@index"];
  return index === undefined ? [] : [expand(index)];
});
const usedProperties = [
  ...allMembers(IR).flatMap(({ term }) => (typeof term === "string" ? [expand(term)] : [])),
  ...indexTerms,
];
const concepts = IR.enumerations.flatMap((item) => [
  NAMESPACE + item.name,
  ...item.values.map(({ value }) => conceptIri(item, value)),
]);

function ntriples(list: readonly Quad[]): string {
  const writer = new Writer({ format: "N-Triples" });
  return writer.quadsToString([...list]);
}
function canonical(nquads: string): Promise<string> {
  const format = "application/n-quads";
  return canonize(nquads, { algorithm: "RDFC-1.0", inputFormat: format, format });
}

describe("the vocabulary in Turtle", () => {
  it("is read alike by two parsers", () => {
    const store = new oxigraph.Store();
    store.load(turtle, { format: "text/turtle" });
    expect(store.size).toBe(new Set(ntriples(quads).trim().split("\n")).size);
    expect(store.size).toBeGreaterThan(3000);
  });

  it("is the same canonical graph as its JSON-LD form", async () => {
    const { mark, ...document } = JSON.parse(output.get("spec/gen/vocabulary.jsonld") ?? "{}") as { mark: string };
    expect(mark).toMatch(/^@generated /);
    const fromJson = await jsonld.toRDF(document, { format: "application/n-quads", safe: true });
    expect(await canonical(fromJson)).toBe(await canonical(ntriples(quads)));
  });

  it("is the text that package rdf gives", () => {
    const module = output.get("packages/rdf/src/gen/vocabulary.ts") ?? "";
    const literal = /= ('(?:[^'\\]|\\.)*');/.exec(module)?.[1] ?? "''";
    const json = literal
      .slice(1, -1)
      .replaceAll("\\'", "'")
      .replaceAll(/(\\\\)|"/g, (match) => (match === '"' ? '\\"' : match));
    expect(JSON.parse(`"${json}"`)).toBe(turtle);
  });

  it("has no relative IRI and no blank node", () => {
    for (const { subject, predicate, object } of quads) {
      expect(subject.termType).toBe("NamedNode");
      expect(["NamedNode", "Literal"]).toContain(object.termType);
      const iris = [subject, predicate, object].filter(({ termType }) => termType === "NamedNode");
      for (const { value } of iris) expect(value).toMatch(/^https?:\/\/[^\s<>"{}|\\^`]+$/);
    }
  });

  it("says what it is, its version, licence and prefix", () => {
    expect(typed(IRI.ontology)).toEqual([NAMESPACE]);
    const title = objects(NAMESPACE, "http://purl.org/dc/terms/title").map(
      (term) => "language" in term && term.language,
    );
    expect(title).toEqual(["en", "ja"]);
    expect(objects(NAMESPACE, IRI.versionInfo).map(({ value }) => value)).toEqual(["1.0"]);
    const licence = objects(NAMESPACE, "http://purl.org/dc/terms/license");
    expect(licence.map(({ value }) => value)).toEqual(["https://creativecommons.org/licenses/by/4.0/"]);
    const prefix = objects(NAMESPACE, "http://purl.org/vocab/vann/preferredNamespacePrefix");
    expect(prefix.map(({ value }) => value)).toEqual(["jk"]);
  });
});

describe("terms of our own", () => {
  it("are defined wherever schemas, context and alignments use one", () => {
    const aligned = readAlignments(IR, TREE).flatMap(({ subject, statement: [predicate, value] }) => [
      subject,
      predicate,
      ...("iri" in value ? [value.iri] : []),
    ]);
    const used = [...usedClasses, ...usedProperties, ...aligned].filter(isOwn);
    expect(used.filter((iri) => !defined.has(iri))).toEqual([]);
    const mentioned = quads.flatMap(({ subject, predicate, object }) => [subject.value, predicate.value, object.value]);
    expect(mentioned.filter((text) => isOwn(text) && !text.includes(" ") && !defined.has(text))).toEqual([]);
  });

  it("are defined wherever an example, a rule or an annotation names one", () => {
    const named = [...TREE].flatMap(([path, text]) =>
      path.endsWith(".ttl")
        ? []
        : [...text.matchAll(/\bjk:([A-Za-z][\w-]*)/g)].map((match) => [match[1], path] as const),
    );
    expect(named.length).toBeGreaterThan(300);
    expect(named.filter(([name]) => !defined.has(NAMESPACE + name))).toEqual([]);
  });

  it("are used, each one: by a schema, an enumeration, or a text that names it", () => {
    const written = [...TREE].filter(([path]) => path.endsWith(".json")).map(([, text]) => text);
    const isNamed = (iri: string): boolean => {
      const curie = `jk:${iri.slice(NAMESPACE.length)}`;
      return written.some((text) => new RegExp(`${curie}(?![\\w-])`).test(text));
    };
    const known = new Set([...usedClasses, ...usedProperties, ...concepts]);
    const scheme = new Set(
      quads.filter(({ predicate }) => predicate.value === IRI.inScheme).map((q) => q.object.value),
    );
    const unused = [...defined].filter((iri) => isOwn(iri) && !known.has(iri) && !scheme.has(iri) && !isNamed(iri));
    expect(unused).toEqual([]);
  });

  it("have one label a language, and a definition in both", () => {
    const terms = typed(IRI.owlClass, ...PROPERTIES);
    expect(terms.length).toBeGreaterThan(230);
    for (const iri of terms) {
      for (const predicate of [IRI.label, IRI.definition]) {
        const found = objects(iri, predicate).map((term) => ("language" in term ? term.language : ""));
        expect([...found].sort(), `${iri} ${predicate}`).toEqual(["en", "ja"]);
      }
    }
    for (const iri of typed(IRI.concept, IRI.conceptScheme)) {
      const found = objects(iri, IRI.prefLabel).map((term) => ("language" in term ? term.language : ""));
      expect([...found].sort(), iri).toEqual(["en", "ja"]);
    }
  });

  it("have one status, from the words of the status vocabulary", () => {
    for (const iri of typed(IRI.owlClass, ...PROPERTIES)) {
      const found = objects(iri, IRI.status).map(({ value }) => value);
      expect(found.length, iri).toBe(1);
      expect(["unstable", "testing", "stable", "archaic"]).toContain(found[0]);
    }
  });

  it("have one IRI a name, whatever their case", () => {
    const byName = new Map<string, string>();
    const clashes = [...defined].filter((iri) => {
      const name = iri.slice(NAMESPACE.length);
      const before = byName.get(name);
      byName.set(name, iri);
      return before !== undefined;
    });
    expect(clashes).toEqual([]);
    const spellings = new Set(allMembers(IR).map(({ name, term }) => JSON.stringify([name, term])));
    const names = allMembers(IR)
      .filter(({ term }) => typeof term === "string")
      .map(({ name }) => name);
    const twice = [...new Set(names)].filter(
      (name) => [...spellings].filter((text) => text.startsWith(`["${name}","`)).length > 1,
    );
    expect(twice).toEqual([]);
  });

  it("give every value of an enumeration, with its literal as notation", () => {
    for (const item of IR.enumerations) {
      for (const { value } of item.values) {
        const iri = conceptIri(item, value);
        expect(objects(iri, IRI.notation).map((term) => term.value)).toEqual([value]);
        expect(objects(iri, IRI.inScheme).map((term) => term.value)).toEqual([NAMESPACE + item.name]);
      }
    }
  });
});

describe("inference", () => {
  it("is never drawn through equivalence with classes or properties of others", () => {
    const strong = /owl#(?:equivalentClass|equivalentProperty|sameAs|inverseOf|disjointWith)$|skos\/core#exactMatch$/;
    expect(quads.filter(({ predicate }) => strong.test(predicate.value))).toEqual([]);
  });

  it("states nothing of other vocabularies but the status of their terms", () => {
    const about = quads.filter(({ subject }) => !subject.value.startsWith(NAMESPACE));
    expect(about.length).toBeGreaterThan(80);
    expect(about.filter(({ predicate }) => predicate.value !== IRI.status)).toEqual([]);
  });

  it("draws a domain only where every use of the property has that class", () => {
    const domains = quads.filter(({ predicate }) => predicate.value === IRI.domain);
    expect(domains.length).toBeGreaterThan(15);
    for (const { subject, object } of domains) {
      const owners = (propertyUses(IR).get(subject.value) ?? []).map(({ owner }) => owner.name);
      expect([subject.value, classesOf(IR, owners)]).toEqual([subject.value, [object.value]]);
    }
  });

  it("lists every reused term with its status, and none that is not used", () => {
    const reused = [...usedClasses, ...usedProperties].filter((iri) => /^https?:/.test(iri) && !isOwn(iri));
    const listed = quads
      .filter(({ subject, predicate }) => predicate.value === IRI.status && !subject.value.startsWith(NAMESPACE))
      .map(({ subject }) => subject.value);
    expect([...new Set(reused)].filter((iri) => !listed.includes(iri))).toEqual([]);
    const superclasses = quads
      .filter(({ predicate }) => predicate.value === IRI.subClassOf)
      .map(({ object }) => object.value);
    expect(listed.filter((iri) => !reused.includes(iri) && !superclasses.includes(iri))).toEqual([]);
  });
});

describe("faults of the sources", () => {
  const build = (alignment: string): (() => unknown) => {
    const tree = treeOf(smallDraft());
    const files = new Map([...tree, ["schemas/quantity/alignment.ttl", alignment]]);
    return () => emitVocabulary(buildIr(files), files);
  };

  it("in an alignment are refused: syntax, blank nodes", () => {
    expect(build("jk:a ")).toThrow(/alignment/);
    expect(build("<http://e.org/a> <http://e.org/b> [] .")).toThrow(/blank nodes/);
  });

  it("that give one IRI to two terms are refused, and an unknown stability", () => {
    const clash = smallDraft();
    within(clash, "schemas/quantity/thing.schema.json")["x-jsonld-class"] = "jk:Colour";
    expect(() => emitVocabulary(buildIr(treeOf(clash)), treeOf(clash))).toThrow(/ns#Colour is defined twice/);
    const vague = smallDraft();
    within(vague, "schemas/quantity/thing.schema.json")["x-jiku-stability"] = "maybe";
    expect(() => emitVocabulary(buildIr(treeOf(vague)), treeOf(vague))).toThrow(/stability "maybe"/);
  });
});
