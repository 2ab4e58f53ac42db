// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { contextOf } from "../src/emit/context.js";
import { expandCurie } from "../src/emit/terms.js";
import { IR } from "./repository.js";

type Definition = string | null | { readonly "@id": string; readonly "@type"?: string; readonly "@context"?: object };

const context = contextOf(IR) as Readonly<Record<string, Definition>>;
const { "@version": version, ...terms } = context;

function iriOf(definition: Definition): string | null {
  const id = typeof definition === "object" ? (definition?.["@id"] ?? null) : definition;
  return id === null ? null : expandCurie(IR.context.prefixes, id);
}

describe("the published context", () => {
  it("is JSON-LD 1.1, with absolute IRIs, keywords and nulls only", () => {
    expect(version).toBe(1.1);
    for (const [term, definition] of Object.entries(terms)) {
      const iri = iriOf(definition);
      expect(iri === null || /^@(?:id|type|graph|none)$|^https?:\/\/\S+$/.test(iri), term).toBe(true);
    }
  });

  it("has every class and every member, those outside RDF as null", () => {
    for (const { name, sort, term } of IR.types) {
      if (sort === "class") expect(iriOf(context[name] ?? null)).toBe(expandCurie(IR.context.prefixes, term ?? ""));
    }
    const members = IR.types.flatMap((type) => [...type.members, ...(type.variants ?? []).flatMap((v) => v.members)]);
    for (const { name } of members) if (!name.startsWith("@")) expect(Object.hasOwn(context, name), name).toBe(true);
    expect(context).toMatchObject({ jiku: null, external: null, graph: "@graph", und: "@none" });
  });

  it("keeps a name that is a prefix and a member apart by scope", () => {
    expect(context["unit"]).toBe("http://qudt.org/vocab/unit/");
    const unitCode = { unit: "https://w3id.org/jiku/ns#unitCode" };
    expect(context["Property"]).toMatchObject({ "@context": unitCode });
    expect(context["result"]).toMatchObject({ "@context": unitCode });
    expect(context["unitIri"]).toMatchObject({ "@context": { unit: "http://qudt.org/vocab/unit/" } });
    expect(context["support"]).toEqual({
      "@id": "jk:support",
      "@context": { time: "https://w3id.org/jiku/ns#temporalSupport" },
    });
  });

  it("writes scoped contexts in full, so that a prefix of a document cannot change them", () => {
    for (const [term, definition] of Object.entries(terms)) {
      const scoped = typeof definition === "object" ? Object.values(definition?.["@context"] ?? {}) : [];
      for (const value of scoped) expect(iriOf(value as Definition), term).toMatch(/^https?:\/\//);
    }
  });
});
