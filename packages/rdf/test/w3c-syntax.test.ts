// SPDX-License-Identifier: Apache-2.0
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Quad } from "@rdfjs/types";
import { Parser } from "n3";
import { describe, expect, it } from "vitest";
import { isIri } from "../src/is-iri.js";
import { canonical, readers, type TextFormat } from "./canonical.js";
import { writeQuads } from "./write-quads.js";

/*
 * The syntax tests that W3C publishes (w3c/rdf-tests), where someone has put them beside the repository: what a reader
 * finds in each sound file is written by us in every format and read again.
 */
const BESIDE = fileURLToPath(new URL("../../../../shared/rdf-tests/rdf/rdf11", import.meta.url));
const FOLDER = process.env["JIKU_RDF_TESTS"] ?? BESIDE;
const isThere = existsSync(FOLDER);
if (!isThere)
  console.warn(`SKIPPED: the W3C syntax tests are not at ${FOLDER}; terms.prop.test.ts has generated equivalents`);

function quadsOf(file: string): readonly Quad[] {
  const base = "https://data.example.org/base";
  const all = new Parser({ baseIRI: base }).parse(readFileSync(`${FOLDER}/${file}`, "utf8"));
  return all.filter(({ graph }) => graph.termType === "DefaultGraph");
}

const TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const ACTION = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#action";

/** The files that the manifest of a folder calls sound. */
function soundFiles(folder: string): readonly string[] {
  const manifest = new Parser({ baseIRI: "file:///" }).parse(readFileSync(`${FOLDER}/${folder}/manifest.ttl`, "utf8"));
  const tests = manifest.filter(
    ({ predicate, object }) => predicate.value === TYPE && /(?:PositiveSyntax|Test\w+Eval)$/.test(object.value),
  );
  const named = new Set(tests.map(({ subject }) => subject.value));
  const actions = manifest.filter(({ subject, predicate }) => predicate.value === ACTION && named.has(subject.value));
  return actions.map(({ object }) => `${folder}/${object.value.replace(/^.*\//, "")}`);
}

/** Blank nodes that are the object of several statements have no nested form; our mapping makes none. */
function isTree(quads: readonly Quad[]): boolean {
  const objects = quads.flatMap(({ object }) => (object.termType === "BlankNode" ? [object.value] : []));
  const subjects = quads.flatMap(({ subject }) => (subject.termType === "BlankNode" ? [subject.value] : []));
  return new Set(objects).size === objects.length && subjects.every((label) => objects.includes(label));
}

function areIris(quads: readonly Quad[]): boolean {
  return quads.every((q) =>
    [q.subject, q.predicate, q.object].every((t) => t.termType !== "NamedNode" || isIri(t.value)),
  );
}

describe.skipIf(!isThere)("the sound files of the W3C syntax tests, written by us", () => {
  const folders = ["rdf-n-triples", "rdf-n-quads", "rdf-turtle", "rdf-trig"].filter((name) =>
    existsSync(`${FOLDER}/${name}`),
  );
  it.for(folders.flatMap(soundFiles))("%s", async (file, { skip }) => {
    const quads = quadsOf(file);
    if (!areIris(quads)) skip("an IRI that RFC 3987 does not allow, which no resource can have");
    const formats: readonly TextFormat[] = isTree(quads) ? ["nt", "nq", "ttl", "trig"] : ["nt", "nq"];
    for (const format of formats) {
      const text = writeQuads(quads, format);
      expect(await canonical(readers["oxigraph"]?.(text, format) ?? [])).toBe(await canonical(quads));
    }
  });
});
