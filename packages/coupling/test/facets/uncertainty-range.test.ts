// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { facetOf, type Patch, type Vector, walkVectors } from "./vectors.js";

const C: Vector["verdict"] = "compatible";
const X: Vector["verdict"] = "mediatedExact";
const L: Vector["verdict"] = "mediatedLossy";
const U: Vector["verdict"] = "undetermined";
const I: Vector["verdict"] = "incompatible";
const kind = (name: string, more: object = {}): Patch => ({ uncertainty: { kind: name, ...more } });
const pair = (of: string, verdict: Vector["verdict"], source: Patch, target: Patch): Vector => ({
  of,
  verdict,
  source,
  target,
});
const range = (min: number, max: number, more: Patch = {}): Patch => ({ range: { min, max }, ...more });

const vectors: readonly Vector[] = [
  { of: "CPL-050 same", verdict: C },
  pair("CPL-050 unasked", C, kind("none"), kind("none")),
  pair("CPL-050 unasked", C, kind("unknown"), kind("unknown")),
  pair("CPL-050 required", I, kind("none"), kind("standard", { required: true })),
  pair("CPL-050 absent", U, kind("unknown"), kind("standard")),
  pair("CPL-050 dropped", L, kind("ensemble"), kind("none")),
  ...["standard", "expanded", "covariance", "quantiles", "interval", "distribution", "set"].map((to) =>
    pair("CPL-050 lossy", L, kind("ensemble"), kind(to)),
  ),
  ...["standard", "expanded", "ensemble"].map((to) => pair("CPL-050 lossy", L, kind("distribution"), kind(to))),
  pair("CPL-050 lossy", L, kind("covariance"), kind("standard")),
  pair("CPL-050 lossy", L, kind("quantiles"), kind("interval")),
  pair("CPL-050 lossy", L, kind("interval"), kind("set")),
  pair("CPL-050 exact", X, kind("distribution"), kind("interval")),
  pair("CPL-050 exact", X, kind("distribution"), kind("quantiles")),
  pair("CPL-050 exact", X, kind("standard"), kind("expanded", { coverageFactor: 2 })),
  pair("CPL-050 exact", X, kind("expanded", { coverageFactor: 2 }), kind("standard")),
  pair("CPL-050 other", U, kind("standard"), kind("expanded")),
  pair("CPL-050 other", U, kind("set"), kind("ensemble")),
  pair("CPL-050 family", X, kind("standard", { family: "https://example.org/normal" }), kind("interval")),
  pair("CPL-050 other", U, kind("covariance", { family: "https://example.org/normal" }), kind("interval")),
  pair("CPL-051 same", C, kind("ensemble", { memberIdentity: "a:b" }), kind("ensemble")),
  pair("CPL-051 members", L, kind("ensemble"), kind("ensemble", { memberIdentity: "a:b" })),
  pair("CPL-052 same", C, kind("expanded", { coverageFactor: 2 }), kind("expanded", { coverageFactor: 2 })),
  pair("CPL-052 factor", X, kind("expanded", { coverageFactor: 2 }), kind("expanded", { coverageFactor: 3 })),
  pair("CPL-052 factorUndeclared", U, kind("expanded"), kind("expanded", { coverageFactor: 3 })),
  pair("CPL-052 level", X, kind("interval", { level: 0.9, family: "a:b" }), kind("interval", { level: 0.95 })),
  pair("CPL-052 levelUndeclared", U, kind("interval", { level: 0.9 }), kind("interval", { level: 0.95 })),
  { of: "CPL-060 inside", verdict: C },
  { of: "CPL-060 inside", verdict: C, target: { range: {} } },
  pair("CPL-060 inside", C, range(-20, 40, { unit: "Cel" }), range(253.15, 313.15)),
  pair("CPL-060 guarded", L, range(200, 300), range(250, 320)),
  pair("CPL-060 guarded", L, { range: {} }, range(250, 320)),
  pair("CPL-060 disjoint", I, range(400, 500), range(250, 320)),
  pair(
    "CPL-060 inside",
    C,
    range(-5, 2, { property: { positive: "down" } }),
    range(-2, 5, { property: { positive: "up" } }),
  ),
  pair(
    "CPL-060 inside",
    C,
    range(-5, 5, { unit: "Cel", property: { difference: true } }),
    range(-6, 6, { property: { difference: true } }),
  ),
];

describe("uncertainty and range", () => {
  walkVectors(["CPL-050", "CPL-051", "CPL-052", "CPL-060"], vectors);

  it("compares no ranges across units that do not convert", () => {
    expect(facetOf({ of: "CPL-060", verdict: C, source: { unit: "m" } })).toBeUndefined();
  });
});
