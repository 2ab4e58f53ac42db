// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { DataFactory, type Quad } from "n3";
import { describe, expect, it } from "vitest";
import { isIri } from "../src/is-iri.js";
import { canonical, readers, type TextFormat } from "./canonical.js";
import { writeQuads } from "./write-quads.js";

const { namedNode, literal, quad } = DataFactory;
const FORMATS: readonly TextFormat[] = ["nt", "nq", "ttl", "trig"];
const XSD = "http://www.w3.org/2001/XMLSchema#";
const subject = namedNode("https://data.example.org/s");
const predicate = namedNode("https://data.example.org/p");

const languages = fc.constantFrom("en", "ja", "zh-hant", "de-ch-1996", "x-private", "sl-rozaj-biske-1994");
const datatypes = fc
  .constantFrom("string", "date", "duration", "anyURI", "decimal")
  .map((local) => namedNode(XSD + local));
const texts = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom(...'"\\\n\r\t\b\f\u0000\u007f\ufffe\uffff.@^<>') }),
);
const literals = fc.oneof(
  texts.map((value) => literal(value)),
  fc.tuple(texts, languages).map(([value, language]) => literal(value, language)),
  fc.tuple(texts, datatypes).map(([value, datatype]) => literal(value, datatype)),
);
const suffixes = fc
  .string({ unit: fc.constantFrom(..."abz019-._~!$&'()*+,;=:@/%é東😀") })
  .map((text) => text.replaceAll("%", "%2F"));
const iris = fc
  .tuple(
    fc.constantFrom("https://data.example.org/", "https://w3id.org/jiku/ns#", "urn:x:", "http://www.w3.org/ns/sosa/"),
    suffixes,
  )
  .map(([head, tail]) => namedNode(head + tail))
  .filter(({ value }) => isIri(value));

async function expectRead(quads: readonly Quad[]): Promise<void> {
  const expected = await canonical(quads);
  for (const format of FORMATS) {
    const text = writeQuads(quads, format);
    for (const [reader, read] of Object.entries(readers)) {
      expect(await canonical(read(text, format)), `${format} ${reader}`).toBe(expected);
    }
  }
}

describe("writing and reading back is the identity", () => {
  it("of any literal", () =>
    fc.assert(
      fc.asyncProperty(fc.array(literals, { minLength: 1, maxLength: 8 }), (objects) =>
        expectRead(objects.map((object) => quad(subject, predicate, object))),
      ),
      { numRuns: 150 },
    ));

  it("of IRIs of every form, as subject, predicate and object", () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(iris, iris, iris), { minLength: 1, maxLength: 5 }), (triples) =>
        expectRead(triples.map(([s, p, o]) => quad(s, p, o))),
      ),
      { numRuns: 100 },
    ));

  it("of each control character, each edge of the planes, and each escape", async () => {
    const points = [...Array(0xa1).keys(), 0xd7ff, 0xe000, 0xfdd0, 0xfffd, 0xfffe, 0xffff, 0x10000, 0x1fffe, 0x10ffff];
    await expectRead(
      points.flatMap((point) => [
        quad(subject, predicate, literal(`a${String.fromCodePoint(point)}b`)),
        quad(subject, predicate, literal(String.fromCodePoint(point), "en")),
      ]),
    );
    await expectRead(
      ["\\n", "\\u0041", '"""', "'''", "\\", "", " ", "\r\n", "@en", '"^^<x>'].map((text) =>
        quad(subject, predicate, literal(text)),
      ),
    );
  });

  it("of bare numbers and booleans", async () => {
    const values: readonly (readonly [string, string])[] = [
      ["integer", "-5"],
      ["integer", "100000000000000000000"],
      ["double", "1.8E0"],
      ["double", "-2.0E-7"],
      ["double", "1.0E21"],
      ["boolean", "true"],
      ["boolean", "false"],
    ];
    await expectRead(values.map(([type, text]) => quad(subject, predicate, literal(text, namedNode(XSD + type)))));
  });
});
