// SPDX-License-Identifier: Apache-2.0
import { type JsonPackage, packageArbitrary } from "@jiku/arbitrary";
import type { AnyResource } from "@jiku/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRdfWriter, type RdfFormat, toQuads } from "../src/index.js";
import { canonical, canonicalIfBounded, readers } from "./canonical.js";
import { isPrintedExactly, jsonLdQuads } from "./json-ld.js";

const FORMATS: readonly Exclude<RdfFormat, "jsonld">[] = ["nq", "ttl"];

/** Numbers that the JSON-LD processor would print wrongly are cut to six digits, or replaced. */
function printable(value: unknown): unknown {
  if (typeof value === "number") {
    const cut = isPrintedExactly(value) ? value : Number(value.toPrecision(6));
    return isPrintedExactly(cut) ? cut : 0.5;
  }
  if (Array.isArray(value)) return value.map(printable);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, printable(member)]));
}

/** Extension keys with objects or arrays are JSON literals, which the context of the resource has to say. */
function withLiteralKeys(resource: AnyResource): unknown {
  const entries = Object.entries(resource as unknown as Record<string, unknown>);
  const keys = entries
    .filter(([key, value]) => key.includes(":") && typeof value === "object" && value !== null)
    .map(([key]) => key);
  if (keys.length === 0) return resource;
  const literals = Object.fromEntries(keys.map((key) => [key, { "@id": key, "@type": "@json" }]));
  const { "@context": own = [], ...members } = resource;
  return { "@context": [own, literals].flat(), ...members };
}

function prefixesOf({ "@context": context }: JsonPackage): Readonly<Record<string, string>> {
  return Array.isArray(context) ? ((context[1] ?? {}) as Record<string, string>) : {};
}

const packages = packageArbitrary({ size: 6 }).map((document) => printable(document) as JsonPackage);

describe("of generated packages", () => {
  it("the mapping and a JSON-LD processor give one dataset", () =>
    fc.assert(
      fc.asyncProperty(packages, async (document) => {
        const quads = document.graph.flatMap((resource) => toQuads(resource, { prefixes: prefixesOf(document) }));
        const expected = await canonicalIfBounded(quads);
        fc.pre(expected !== undefined);
        const said = { ...document, graph: document.graph.map(withLiteralKeys) };
        expect(await canonical(await jsonLdQuads(said))).toBe(expected);
      }),
      { numRuns: 100 },
    ));

  it("two readers read out of every text what the mapping says", () =>
    fc.assert(
      fc.asyncProperty(packages, async (document) => {
        const prefixes = prefixesOf(document);
        const quads = document.graph.flatMap((resource) => toQuads(resource, { prefixes }));
        const expected = await canonicalIfBounded(quads);
        fc.pre(expected !== undefined);
        for (const format of FORMATS) {
          let text = "";
          const writer = createRdfWriter(format, (part) => (text += part), { prefixes });
          for (const resource of document.graph) writer.add(resource);
          writer.end();
          for (const read of Object.values(readers)) expect(await canonical(read(text, format))).toBe(expected);
        }
      }),
      { numRuns: 30 },
    ));
});
