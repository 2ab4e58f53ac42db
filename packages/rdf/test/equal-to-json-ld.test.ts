// SPDX-License-Identifier: Apache-2.0
import type { AnyResource } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { toQuads } from "../src/index.js";
import { canonical } from "./canonical.js";
import { designExamples, type ExampleDocument, schemaExamples } from "./examples.js";
import { isPrintedExactly, jsonLdQuads } from "./json-ld.js";

const CONTEXT = "https://w3id.org/jiku/v1/context.jsonld";
const IRI = "https://data.example.org/x/";

async function expectEqual({
  document,
  resources,
  prefixes,
}: Pick<ExampleDocument, "document" | "resources" | "prefixes">) {
  const own = resources.flatMap((resource) => toQuads(resource, { prefixes }));
  expect(own.length).toBeGreaterThan(0);
  expect(await canonical(own)).toBe(await canonical(await jsonLdQuads(document)));
}

/** The resource, which may have a context of its own, by both ways. */
function expectSame(resource: Record<string, unknown>) {
  const document = { "@context": CONTEXT, ...resource };
  return expectEqual({ document, resources: [resource as unknown as AnyResource], prefixes: {} });
}

function inexact(value: unknown): readonly number[] {
  if (typeof value === "number") return isPrintedExactly(value) ? [] : [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(inexact) : [];
}

describe("the mapping and a JSON-LD processor with the published context give one dataset", () => {
  const examples = schemaExamples();

  it("knows enough examples, and no number in them that the processor prints wrongly", () => {
    expect(examples.length).toBeGreaterThan(40);
    expect(examples.flatMap(({ document }) => inexact(document))).toEqual([]);
  });

  it.each(examples.map((example) => [example.name, example] as const))("%s", (_, example) => expectEqual(example));
});

const design = designExamples();
if (design.length === 0) console.warn("SKIPPED: the worked packages of the design are not beside the repository");

describe.skipIf(design.length === 0)("the same of the worked packages of the design", () => {
  const left = design.reduce((sum, { leftOut }) => sum + leftOut, 0);
  if (left > 0) console.warn(`SKIPPED: ${left} resources of the worked packages, of classes that have no schema yet`);
  it.each(design.map((example) => [example.name, example] as const))("%s", (_, example) => expectEqual(example));
});

describe("the same of members that need care", () => {
  const observation = { id: `${IRI}o`, type: "Observation", observedProperty: `${IRI}p` };

  it("language maps: no language, many, Indonesian, a script, several texts of one language", async () => {
    const label = { und: "42", id: "tinggi", "zh-Hant": "水位", en: "level", EN: "Level" };
    await expectSame({ id: `${IRI}e`, type: "Entity", entityTypes: [`${IRI}T`], label });
    await expectSame({ id: `${IRI}d`, type: "Dataset", keywords: { ja: ["水", "雨"], und: ["x", "x"] } });
  });

  it("pinned references in a list, with and without a digest, and a value that has an id or none", async () => {
    const digest = `sha256:${"a".repeat(64)}`;
    const via = [{ id: `${IRI}op1` }, { id: `${IRI}op2`, digest }, { id: `${IRI}op1` }];
    await expectSame({
      id: `${IRI}c`,
      type: "Composition",
      components: [{ name: "a", model: { id: `${IRI}m`, digest } }],
      connections: [{ name: "l", from: "a.out", to: "a.in", via }],
      schedule: { strategy: "dataflow", order: ["a"] },
    });
    const subjects = [{ digest }, { id: `${IRI}m`, digest }, { digest: digest.replaceAll("a", "b") }];
    await expectSame({
      id: `${IRI}t`,
      type: "Attestation",
      subjects,
      claimType: "https://data.example.org/known/claim/integrity",
    });
  });

  it("a member named like a prefix, and the prefix beside it", async () => {
    const result = {
      kind: "quantity",
      value: 1.5,
      unit: "m",
      unitIri: "unit:M",
      uncertainty: { kind: "standard", value: 0.02, unit: "cm" },
    };
    const support = {
      space: { kind: "point", rs: "time:x", grid: { id: "time:g" }, resolution: { min: 1, max: 2, unit: "m" } },
      time: { kind: "instant", trs: "time:y" },
    };
    await expectSame({ ...observation, featureOfInterest: "unit:M", result, support });
    await expectSame({
      id: `${IRI}p`,
      type: "Property",
      unit: "m",
      unitIri: "unit:M",
      sameAs: ["unit:x"],
      quantityKind: "quantitykind:Length",
    });
    const facets = { unit: "m", unitIri: "unit:M", concept: "unit:y" };
    const variables = {
      a: { unit: "m", unitIri: "unit:M", inlineProperty: facets },
      type: { property: "unit:z" },
      label: { unit: "K" },
    };
    await expectSame({ id: `${IRI}f`, type: "Field", domain: { axes: {} }, variables, ranges: {} });
  });

  it("lists in their order, of nodes, IRIs and strings", async () => {
    const axes = [
      { name: "a", unit: "m" },
      { name: "b", unit: "1" },
    ];
    await expectSame({
      id: `${IRI}r`,
      type: "ReferenceSystem",
      kind: "compound",
      axes,
      componentSystems: ["EPSG:6668", `${IRI}h`, "EPSG:6668"],
      eras: ["b", "a", "b"],
    });
    await expectSame({ id: `${IRI}r`, type: "ReferenceSystem", kind: "ordinal", eras: [] });
  });

  it("one member name that is a reference here and a pinned reference there", async () => {
    const digest = `sha256:${"a".repeat(64)}`;
    await expectSame({ id: `${IRI}a`, type: "Activity", procedure: { id: `${IRI}m`, digest } });
    const relations = [
      {
        predicate: "obo:BFO_0000050",
        object: `${IRI}w`,
        validTime: { start: "2000", end: ".." },
        confidence: 0.5,
        scaleRelation: { operation: "aggregate", procedure: `${IRI}m`, conserves: ["quantitykind:Mass"] },
      },
    ];
    await expectSame({ id: `${IRI}e`, type: "Entity", entityTypes: [`${IRI}T`], relations });
  });

  it("rules within rules, typed strings, booleans, numbers at the edges", async () => {
    const duties = [{ action: "odrl:inform", duties: [{ action: "odrl:delete" }] }];
    await expectSame({
      id: `${IRI}p`,
      type: "Policy",
      permissions: [
        {
          action: "odrl:use",
          duties,
          constraints: [{ leftOperand: "odrl:dateTime", operator: "odrl:lt", rightValue: "x", unit: "d" }],
        },
      ],
      personalData: false,
    });
    await expectSame({
      id: `${IRI}d`,
      type: "Dataset",
      issued: "2026-01-02",
      splitGap: "P1D",
      recordedFrom: "2026-01-01T00:00:00Z",
    });
    for (const value of [0, -0, 1e20, -1e20, 1e21, 1.5e300, 123456789.25, -0.001, 5e-324 * 2 ** 60, 2 ** 53 + 2]) {
      if (isPrintedExactly(value)) await expectSame({ ...observation, result: { kind: "quantity", value, unit: "1" } });
    }
  });

  it("JSON literals, even null", async () => {
    await expectSame({ id: `${IRI}r`, type: "ReferenceSystem", kind: "geodetic", projjson: null });
    const projjson = { "\u20ac": [1e21, -0, 1e-7, "\u0000\u007f\ud83d\ude00"], b: { a: null, A: true }, "": [] };
    await expectSame({
      id: `${IRI}r`,
      type: "ReferenceSystem",
      kind: "geodetic",
      projjson,
      native: { unit: 'a"b\\c' },
    });
  });

  it("extension keys, with prefixes of the document or of the resource, and full IRIs", async () => {
    const context = [CONTEXT, { ocean: "https://data.example.org/ocean#", schema: "http://schema.org/" }];
    const keys = {
      "ocean:depthClass": "deep",
      "ocean:n": 3,
      "ocean:x": 0.25,
      "ocean:ok": true,
      "ocean:none": null,
      "schema:name": "a",
      "https://data.example.org/k": "b",
      "prov:value": "c",
    };
    await expectSame({
      "@context": context,
      id: "ocean:e",
      type: "Entity",
      entityTypes: ["ocean:Float", "schema:Thing"],
      ...keys,
    });
  });
});
