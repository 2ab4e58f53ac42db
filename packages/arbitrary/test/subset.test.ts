// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { expect, test } from "vitest";
import { packageArbitrary } from "../src/package-arbitrary.js";
import { findingsOf, grave } from "./findings.js";

test("a subset of classes refers to the others as external", async () => {
  const classes = ["Entity", "ReferenceSystem", "Transform"];
  const documents = fc.sample(packageArbitrary({ classes, size: 5 }), { numRuns: 60, seed: 1 });
  for (const document of documents) {
    for (const { type } of document.graph) expect(classes).toContain(type);
    expect(grave((await findingsOf([document]))[0] ?? [])).toEqual([]);
  }
});

test("members, variants and values that are left out do not occur", async () => {
  const without = ["Entity.label", "Resource.policy", "Geometry/Prism", "Origin/forecast"];
  const documents = fc.sample(packageArbitrary({ without, size: 5 }), { numRuns: 120, seed: 2 });
  const text = JSON.stringify(documents);
  expect(text).not.toContain('"Prism"');
  expect(text).not.toContain('"origin":"forecast"');
  expect(documents.some(({ graph }) => graph.some(({ policy }) => policy !== undefined))).toBe(false);
  expect(documents.some(({ graph }) => graph.some(({ type, label }) => type === "Entity" && label !== undefined))).toBe(
    false,
  );
  expect(documents.some(({ graph }) => graph.some(({ label }) => label !== undefined))).toBe(true);
  for (const document of documents) expect(grave((await findingsOf([document]))[0] ?? [])).toEqual([]);
});

test("only members of the named concepts, and those without a concept, occur", () => {
  const documents = fc.sample(packageArbitrary({ concepts: ["entity.label"], size: 5 }), { numRuns: 60, seed: 3 });
  const resources = documents.flatMap(({ graph }) => graph);
  expect(resources.some(({ label }) => label !== undefined)).toBe(true);
  expect(resources.some(({ identifiers }) => identifiers !== undefined)).toBe(false);
});
