// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, Finding } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { graphView } from "../src/graph/graph-view.js";
import { referenceGraph } from "../src/graph/reference-graph.js";
import { referencesOf } from "../src/graph/references.js";
import { lookOf } from "../src/look-of.js";
import { textOf } from "./markup.js";

const BASE = "https://data.example.org/";
const resource = (name: string, type: string, more: object = {}) =>
  ({ id: BASE + name, type, ...more }) as unknown as AnyResource;

function broken(name: string, path: string): Finding {
  const text = { en: "", ja: "" };
  return {
    rule: "identity/references",
    code: "ID-02",
    severity: "error",
    path,
    resource: BASE + name,
    location: {},
    message: text,
    fix: text,
    related: [],
  };
}

describe("references", () => {
  it("are read off the types of the model, with their places and kinds", () => {
    const found = referencesOf(
      resource("a", "Entity", {
        relations: [
          { predicate: "obo:BFO_0000050", object: `${BASE}b` },
          { predicate: "x:near", object: `${BASE}c` },
        ],
        generatedBy: `${BASE}d`,
        geometries: [{ type: "Point", coordinates: [0, 0], rs: "OGC:CRS84" }],
      }),
    );
    expect(found.map(({ path, sort }) => `${path} ${sort}`).sort()).toEqual([
      "/generatedBy provenance",
      "/geometries/0/rs other",
      "/relations/0/object part",
      "/relations/1/object other",
    ]);
  });

  it("that are broken lead to a red box with a cross and stand in a list", () => {
    const resources = [
      resource("a", "Observation", { observedProperty: `${BASE}gone`, featureOfInterest: `${BASE}b` }),
      resource("b", "Entity"),
    ];
    const markup = graphView(resources, [broken("a", "/graph/0/observedProperty")], lookOf(resources));
    expect(markup).toContain('class="link l-broken"');
    expect(markup).toContain('class="cross"');
    expect(markup).toContain("party absent");
    expect(textOf(markup)).toContain(`${BASE}gone`);
  });

  it("to what is outside are counted, not drawn", () => {
    const resources = [resource("a", "Observation", { observedProperty: "https://other.example.org/p" })];
    const { nodes, outside } = referenceGraph(resources, [], lookOf(resources));
    expect([nodes.length, outside]).toEqual([0, 1]);
  });

  it("of many alike resources are folded, with their numbers", () => {
    const many = Array.from({ length: 600 }, (_, at) =>
      resource(`o${at}`, "Observation", { observedProperty: `${BASE}p${at % 2}`, featureOfInterest: `${BASE}f` }),
    );
    const resources = [
      ...many,
      resource("p0", "Property"),
      resource("p1", "Property"),
      resource("f", "Entity"),
      resource("alone", "Agent"),
    ];
    const { nodes, links, folded, alone } = referenceGraph(resources, [], lookOf(resources));
    expect(folded).toBe(true);
    expect(nodes.length).toBeLessThanOrEqual(5);
    expect(nodes.reduce((sum, { count }) => sum + count, 0)).toBe(603);
    expect(links.reduce((sum, { count }) => sum + count, 0)).toBe(1200);
    expect([...alone]).toEqual([["Agent", 1]]);
  });
});
