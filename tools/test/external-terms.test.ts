// SPDX-License-Identifier: Apache-2.0
import { createHash } from "node:crypto";
import { Parser } from "n3";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { emitPacks } from "../src/emit/packs.js";
import { allMembers, expandCurie } from "../src/emit/terms.js";
import { readAlignments } from "../src/emit/vocabulary/alignments.js";
import { readExternalTerms } from "../src/emit/vocabulary/external-terms.js";
import { vocabularySections } from "../src/emit/vocabulary/sections.js";
import { NAMESPACE } from "../src/emit/vocabulary/statement.js";
import { valueRange } from "../src/emit/vocabulary/values.js";
import { termsOf, termsOfNamespaceModule } from "../src/packs/external-terms.js";
import { TYPED_VOCABULARIES } from "../src/packs/vocabulary-facts.js";
import { PACKAGED_VOCABULARIES } from "../src/packs/vocabulary-packages.js";
import { IR, TREE } from "./repository.js";

const external = readExternalTerms(TREE);
const { prefixes } = IR.context;
const expand = (curie: string): string => expandCurie(prefixes, curie);
const isForeign = (iri: string): boolean => !iri.startsWith(NAMESPACE) && !iri.startsWith("@");

/** Prefixes of the context in whose namespaces the model names no term: they are for data. */
const FOR_DATA: Readonly<Record<string, string>> = {
  EPSG: "reference systems by number; the pack reference-systems lists them",
  IAU: "reference systems of celestial bodies; the pack reference-systems lists them",
  OGC: "reference systems of OGC; the pack reference-systems lists them",
  ics: "geological eras, named by data",
  obo: "relations and classes of open biomedical ontologies, named by data",
  quantitykind: "the pack units lists them",
  unit: "the pack units lists them",
};

/** Properties whose publisher says that values are resources, where ours is a literal; each with its reason. */
const LITERAL_ANYWAY: Readonly<Record<string, string>> = {
  "dcat:downloadURL": "Asset.href may be a relative reference, which no RDF node can be",
  "dcat:mediaType": "Asset.mediaType is the text of the IANA type, as files give it",
};

const used = (): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const type of IR.types) {
    const variants = type.variants ?? [];
    const terms = [type.term, ...variants.map(({ term }) => term), ...type.members.map(({ term }) => term)];
    const inner = variants.flatMap(({ members }) => members.map(({ term }) => term));
    for (const term of [...terms, ...inner]) if (typeof term === "string") found.set(expand(term), type.name);
  }
  for (const { area, subject, statement } of readAlignments(IR, TREE)) {
    const [predicate, value] = statement;
    const iris = [subject, predicate, ...("iri" in value ? [value.iri] : [])];
    for (const iri of iris) if (!found.has(iri)) found.set(iri, `alignment of ${area}`);
  }
  return new Map([...found].filter(([iri]) => isForeign(iri)));
};

describe("terms of other vocabularies", () => {
  it("exist in the pinned slices: schemas and alignments", () => {
    const missing = [...used()].filter(([iri]) => !external.terms.has(iri));
    expect(used().size).toBeGreaterThan(150);
    expect(missing).toEqual([]);
  });

  it("exist in the pinned slices: everything the vocabulary is written with", () => {
    const iris = vocabularySections(IR, TREE).flatMap(({ terms }) =>
      terms.flatMap(({ iri, statements }) => [
        iri,
        ...statements.flatMap(([predicate, value]) => [predicate, "iri" in value ? value.iri : NAMESPACE]),
      ]),
    );
    const documents = ["https://creativecommons.org/licenses/by/4.0/"];
    const missing = [...new Set(iris)].filter(
      (iri) => isForeign(iri) && !external.terms.has(iri) && !documents.includes(iri),
    );
    expect(missing).toEqual([]);
  });

  it("exist in the pinned slices: CURIEs in examples and counterexamples", () => {
    const known = new Set([...external.terms.values()].map(({ curie }) => curie.slice(0, curie.indexOf(":"))));
    const prefixesHere = Object.keys(prefixes).filter((prefix) => known.has(prefix) && prefix !== "cf");
    const pattern = new RegExp(`"((?:${prefixesHere.join("|")}):[A-Za-z][\\w.-]*)"`, "g");
    const found = [...TREE]
      .filter(([path]) => /examples\/.*\.json$/.test(path))
      .flatMap(([path, text]) => [...text.matchAll(pattern)].map((match) => [match[1] ?? "", path] as const));
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter(([curie]) => !external.terms.has(expand(curie)))).toEqual([]);
  });

  it("are in the namespace that the context gives their prefix", () => {
    const wrong = Object.entries(prefixes).filter(([prefix, namespace]) => {
      if (prefix === "jk") return namespace !== NAMESPACE;
      return prefix in FOR_DATA ? prefix in external.prefixes : external.prefixes[prefix] !== namespace;
    });
    expect(wrong).toEqual([]);
  });

  it("are classes where we use a class, and properties where we use a property", () => {
    const classes = IR.types.flatMap((type) => [type, ...(type.variants ?? [])]).flatMap(({ term }) => term ?? []);
    const kind = (curie: string): string => external.terms.get(expand(curie))?.kind ?? "";
    expect(classes.filter((curie) => isForeign(expand(curie)) && kind(curie) !== "class")).toEqual([]);
    const properties = allMembers(IR).flatMap(({ term }) => (typeof term === "string" ? [term] : []));
    expect(properties.filter((curie) => isForeign(expand(curie)) && !kind(curie).endsWith("property"))).toEqual([]);
  });

  it("have values of the sort that their publisher gives them", () => {
    const wrong = allMembers(IR).flatMap((member) => {
      const { term } = member;
      if (typeof term !== "string" || !isForeign(expand(term))) return [];
      const kind = external.terms.get(expand(term))?.kind;
      const range = valueRange(IR, member).kind;
      const clash =
        (kind === "object property" && range === "literal") || (kind === "datatype property" && range !== "literal");
      return clash ? [term] : [];
    });
    expect([...new Set(wrong)].sort()).toEqual(Object.keys(LITERAL_ANYWAY).sort());
  });
});

describe("pack external-terms", () => {
  const folder = "schemas/packs/external-terms/";
  const text = TREE.get(`${folder}terms.json`) ?? "";

  it("has the digest that it declares, and is embedded nowhere", () => {
    const { sha256 } = parse(TREE.get(`${folder}pack.yaml`) ?? "") as { readonly sha256: string };
    expect(createHash("sha256").update(text).digest("hex")).toBe(sha256);
    expect([...emitPacks(IR, TREE).keys()].filter((path) => path.includes("external-terms"))).toEqual([]);
    expect(emitPacks(IR, TREE).size).toBeGreaterThan(2);
  });

  it("holds what is typed, each with its clause, and only what no package holds", () => {
    for (const { prefix, namespace, reason, terms } of TYPED_VOCABULARIES) {
      expect(reason).toMatch(/\.$/);
      for (const [name, kind, , clause] of terms) {
        const term = external.terms.get(namespace + name);
        expect([prefix, term?.kind, term?.clause]).toEqual([prefix, kind, clause]);
      }
    }
  });

  it("names the pinned release of every package", () => {
    for (const { prefix, namespace, package: pin } of PACKAGED_VOCABULARIES) {
      expect(text).toContain(`@vocabulary/${prefix} ${pin.version} (npm)`);
      expect(external.prefixes[prefix]).toBe(namespace);
      expect(Buffer.from(pin.sha512, "base64").length).toBe(64);
    }
  });
});

describe("reading a vocabulary", () => {
  it("takes subjects of the namespace that have a type, with the most telling kind and the English label", () => {
    const quads = new Parser({ format: "N-Quads" }).parse(`
<http://e.org/a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Property> .
<http://e.org/a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2002/07/owl#ObjectProperty> .
<http://e.org/a> <http://www.w3.org/2000/01/rdf-schema#label> "eine"@de .
<http://e.org/a> <http://www.w3.org/2000/01/rdf-schema#label> "one"@en .
<http://e.org/untyped> <http://www.w3.org/2000/01/rdf-schema#label> "x" .
<http://other.org/b> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2002/07/owl#Class> .
`);
    const vocabulary = { prefix: "e", namespace: "http://e.org/", title: "", version: "", licence: "" };
    const terms = termsOf(quads, { ...vocabulary, package: { version: "1", sha512: "" } });
    expect([...terms]).toEqual([["a", ["object property", "one"]]]);
  });

  it("takes the terms of a namespace module under the comment of their type", () => {
    const module = [
      "class X(DefinedNamespace):",
      "    # http://www.w3.org/2002/07/owl#ObjectProperty",
      "    action: URIRef  # words",
      "    # http://www.w3.org/2004/02/skos/core#Concept",
      "    Party: (",
      "        URIRef  # words",
      "    )",
      "    use: URIRef",
      "    _NS = Namespace()",
    ].join("\n");
    expect([...termsOfNamespaceModule(module)]).toEqual([
      ["action", ["object property", ""]],
      ["Party", ["class", ""]],
      ["use", ["individual", ""]],
    ]);
  });
});
