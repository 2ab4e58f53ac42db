// SPDX-License-Identifier: Apache-2.0
import { describe } from "vitest";
import { operator, type Vector, walkVectors } from "./vectors.js";

const scheme = (name: string) => ({
  property: { valueType: "category", categoryScheme: `https://example.org/${name}` },
});
const terms = (sourceDynamics: string | undefined, targetDynamics: string | undefined, more: object = {}) => ({
  options: {
    terms: {
      ...(sourceDynamics === undefined ? {} : { sourceDynamics }),
      ...(targetDynamics === undefined ? {} : { targetDynamics }),
      ...more,
    },
  },
});

const vectors: readonly Vector[] = [
  { of: "CPL-003 equal", verdict: "compatible" },
  { of: "CPL-003 equal", verdict: "compatible", source: scheme("a"), target: scheme("a") },
  { of: "CPL-003 equal", verdict: "compatible", source: scheme("a"), target: { property: { valueType: "category" } } },
  { of: "CPL-003 widening", verdict: "mediatedExact", source: { valueType: "integer" } },
  {
    of: "CPL-003 widening",
    verdict: "mediatedExact",
    source: { valueType: "boolean" },
    target: { valueType: "integer" },
  },
  { of: "CPL-003 widening", verdict: "mediatedExact", target: { valueType: "complex" } },
  {
    of: "CPL-003 widening",
    verdict: "mediatedExact",
    source: { valueType: "integer" },
    target: { valueType: "complex" },
  },
  {
    of: "CPL-003 undeclared",
    verdict: "undetermined",
    source: { property: { valueType: undefined, quantityKind: undefined } },
  },
  { of: "CPL-003 other", verdict: "incompatible", target: { valueType: "integer" } },
  { of: "CPL-003 other", verdict: "incompatible", source: { valueType: "boolean" } },
  { of: "CPL-003 codes", verdict: "incompatible", source: scheme("a"), target: scheme("b") },
  {
    of: "CPL-003 codes",
    verdict: "incompatible",
    source: { property: { valueType: "category", categories: { a: { en: "a" } } } },
    target: { property: { valueType: "category", categories: { a: { en: "a" }, b: { en: "b" } } } },
  },
  {
    of: "CPL-003 mapped",
    verdict: "mediatedExact",
    source: scheme("a"),
    target: scheme("b"),
    options: { via: [operator(["valueType"], { operation: "map" })] },
  },
  { of: "CPL-004 fits", verdict: "compatible" },
  { of: "CPL-004 fits", verdict: "compatible", ...terms("fixed", "fixed") },
  { of: "CPL-004 fits", verdict: "compatible", ...terms("discrete", "fixed", { sourcePhase: "init" }) },
  { of: "CPL-004 fits", verdict: "compatible", ...terms("continuous", "discrete") },
  { of: "CPL-004 undeclared", verdict: "undetermined", ...terms(undefined, "fixed") },
  { of: "CPL-004 undeclared", verdict: "undetermined", ...terms(undefined, "continuous") },
  { of: "CPL-004 fixed", verdict: "incompatible", ...terms("discrete", "fixed") },
  { of: "CPL-004 tunable", verdict: "undetermined", ...terms("continuous", "tunable") },
  { of: "CPL-004 held", verdict: "mediatedExact", ...terms("discrete", "continuous", { extrapolationOrder: 0 }) },
  { of: "CPL-004 discrete", verdict: "undetermined", ...terms("discrete", "continuous") },
  { of: "CPL-004 discrete", verdict: "undetermined", ...terms("discrete", "continuous", { extrapolationOrder: 1 }) },
];

describe("type and dynamics", () => walkVectors(["CPL-003", "CPL-004"], vectors));
