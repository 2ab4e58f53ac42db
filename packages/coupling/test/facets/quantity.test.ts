// SPDX-License-Identifier: Apache-2.0
import { describe } from "vitest";
import { operator, type Patch, type Vector, walkVectors } from "./vectors.js";

const C: Vector["verdict"] = "compatible";
const X: Vector["verdict"] = "mediatedExact";
const U: Vector["verdict"] = "undetermined";
const I: Vector["verdict"] = "incompatible";
const kind = (quantityKind: string | undefined, more: object = {}): Patch => ({
  property: { concept: undefined, quantityKind, ...more },
});
const concept = (name: string | undefined): Patch => ({ property: { concept: name && `https://example.org/${name}` } });
const flux = (positive?: string): Patch => ({ property: { nature: "flux", positive } });
const vector = (basis?: string, space: Patch["space"] = {}): Patch => ({
  property: { rank: 1, basis, positive: "up" },
  space,
});
const related = (relation: "exact" | "narrower" | "broader") => ({
  options: { vocabulary: { relation: () => relation } },
});

const vectors: readonly Vector[] = [
  { of: "CPL-012 same", verdict: C },
  { of: "CPL-012 same", verdict: C, source: { property: { quantityKind: "quantitykind:Energy" } } },
  { of: "CPL-012 undeclared", verdict: U, source: kind(undefined) },
  { of: "CPL-012 other", verdict: I, source: kind("quantitykind:Energy"), target: kind("quantitykind:Torque") },
  {
    of: "CPL-012 other",
    verdict: I,
    source: kind("quantitykind:Mass", { nature: "extensive" }),
    target: kind("quantitykind:MassDensity"),
  },
  {
    of: "CPL-017 density",
    verdict: X,
    source: kind("quantitykind:Mass", { nature: "extensive" }),
    target: kind("quantitykind:MassPerArea"),
  },
  {
    of: "CPL-017 density",
    verdict: X,
    source: kind("quantitykind:EnergyDensity"),
    target: { ...kind("quantitykind:Energy", { nature: "extensive" }), space: { dims: 3 } },
  },
  { of: "CPL-010 same", verdict: C },
  { of: "CPL-010 same", verdict: C, target: concept(undefined) },
  { of: "CPL-010 match", verdict: X, source: concept("a"), target: concept("b"), ...related("exact") },
  { of: "CPL-010 narrower", verdict: C, source: concept("a"), target: concept("b"), ...related("narrower") },
  { of: "CPL-010 broader", verdict: U, source: concept("a"), target: concept("b"), ...related("broader") },
  { of: "CPL-010 other", verdict: I, source: concept("a"), target: concept("b") },
  { of: "CPL-010 absent", verdict: U, source: concept(undefined) },
  { of: "CPL-011 same", verdict: C },
  { of: "CPL-011 same", verdict: C, target: { property: { medium: undefined } } },
  { of: "CPL-011 other", verdict: I, source: { property: { medium: "https://example.org/water" } } },
  {
    of: "CPL-011 other",
    verdict: I,
    source: { property: { constituent: "a:b" } },
    target: { property: { constituent: "a:c" } },
  },
  { of: "CPL-011 undeclared", verdict: U, target: { property: { featureClass: "https://example.org/Tree" } } },
  { of: "CPL-014 same", verdict: C },
  { of: "CPL-014 same", verdict: C, source: { property: { difference: false } } },
  { of: "CPL-014 other", verdict: I, source: { property: { difference: true } } },
  { of: "CPL-013 same", verdict: C, source: { unit: "m.s-1" }, target: { unit: "m/s" } },
  { of: "CPL-013 undeclared", verdict: U, source: { unit: undefined } },
  { of: "CPL-013 undeclared", verdict: U, target: { unit: undefined } },
  { of: "CPL-013 undeclared", verdict: U, source: { unit: "xd" } },
  { of: "CPL-013 dimension", verdict: I, source: { unit: "m" } },
  { of: "CPL-013 logarithm", verdict: U, source: { unit: "dB" }, target: { unit: "1" } },
  { of: "CPL-013 annotation", verdict: I, source: { unit: "{person}" }, target: { unit: "{vehicle}" } },
  { of: "CPL-013 logarithmic", verdict: U, source: { unit: "mK", property: { nature: "logarithmic" } } },
  { of: "CPL-013 convertible", verdict: X, source: { unit: "Cel" } },
  { of: "CPL-015 same", verdict: C, source: flux("up"), target: flux("up") },
  { of: "CPL-015 same", verdict: C, source: flux(), target: flux() },
  { of: "CPL-015 opposite", verdict: X, source: flux("down"), target: flux("up") },
  { of: "CPL-015 opposite", verdict: X, source: flux("clockwise"), target: flux("counterclockwise") },
  { of: "CPL-015 other", verdict: I, source: flux("up"), target: flux("east") },
  { of: "CPL-015 undeclared", verdict: U, source: flux(), target: flux("up") },
  { of: "CPL-015 undeclared", verdict: U, source: flux("up") },
  { of: "CPL-015 unneeded", verdict: C, source: { property: { positive: "up" } } },
  { of: "CPL-016 same", verdict: C },
  { of: "CPL-016 same", verdict: C, source: vector("frame"), target: vector("frame") },
  { of: "CPL-016 rank", verdict: I, target: vector("frame") },
  { of: "CPL-016 undeclared", verdict: U, source: vector(), target: vector("frame") },
  { of: "CPL-016 undeclared", verdict: U, source: vector("none"), target: vector("none") },
  { of: "CPL-016 other", verdict: X, source: vector("grid"), target: vector("localEnu") },
  {
    of: "CPL-016 grid",
    verdict: U,
    source: vector("localEnu", {
      rs: "https://data.example.org/sphere",
      grid: { id: "https://data.example.org/other" },
    }),
    target: vector("localEnu"),
  },
  {
    of: "CPL-016 same",
    verdict: C,
    source: vector("localEnu", {
      rs: "https://data.example.org/sphere",
      grid: { id: "https://data.example.org/other" },
    }),
    target: vector("localEnu"),
    options: { via: [operator(["basis"])] },
  },
  {
    of: "CPL-016 same",
    verdict: C,
    source: vector("localEnu", { rs: "https://data.example.org/sphere" }),
    target: vector("localEnu", { grid: undefined }),
  },
  {
    of: "CPL-016 same",
    verdict: C,
    source: vector("frame", { grid: { id: "https://data.example.org/other" } }),
    target: vector("frame"),
  },
];

describe("quantity", () =>
  walkVectors(["CPL-010", "CPL-011", "CPL-012", "CPL-013", "CPL-014", "CPL-015", "CPL-016", "CPL-017"], vectors));
