// SPDX-License-Identifier: Apache-2.0
import type { AnyResource } from "@jiku/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRdfWriter, type RdfFormat, toQuads } from "../src/index.js";
import { labelOf } from "../src/label-of.js";
import { schemaExamples } from "./examples.js";

const FORMATS: readonly RdfFormat[] = ["nt", "nq", "ttl", "trig", "jsonld"];
const examples = schemaExamples();

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.freeze(value);
    for (const member of Object.values(value)) frozen(member);
  }
  return value;
}

function textOf(
  resources: readonly AnyResource[],
  prefixes: Readonly<Record<string, string>>,
  format: RdfFormat,
): string {
  let text = "";
  const writer = createRdfWriter(format, (part) => (text += part), { prefixes, enrich: true });
  for (const resource of resources) writer.add(resource);
  writer.end();
  return text;
}

describe("the mapping is a function of the resource", () => {
  it("changes nothing and gives the same quads and texts each time", () => {
    for (const { resources, prefixes } of examples) {
      const fixed = frozen(structuredClone(resources));
      const quads = () => JSON.stringify(fixed.map((resource) => toQuads(resource, { prefixes, enrich: true })));
      expect(quads()).toBe(quads());
      for (const format of FORMATS) expect(textOf(fixed, prefixes, format)).toBe(textOf(fixed, prefixes, format));
      expect(fixed).toEqual(resources);
    }
  });

  it("keeps blank nodes of different resources apart", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ unit: "grapheme", maxLength: 40 }), { minLength: 2, maxLength: 200 }),
        (ids) => {
          expect(new Set(ids.map(labelOf)).size).toBe(ids.length);
          expect(ids.every((id) => /^[a-z0-9]+$/.test(labelOf(id)))).toBe(true);
        },
      ),
    );
    const numbered = Array.from({ length: 100_000 }, (_, i) => labelOf(`https://data.example.org/observation/${i}`));
    expect(new Set(numbered).size).toBe(numbered.length);
  });
});
