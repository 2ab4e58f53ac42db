// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { checkFields } from "../../src/index.js";
import { look, operator, type Patch, patched, type Vector, walkVectors } from "./vectors.js";

const C: Vector["verdict"] = "compatible";
const X: Vector["verdict"] = "mediatedExact";
const L: Vector["verdict"] = "mediatedLossy";
const U: Vector["verdict"] = "undetermined";
const I: Vector["verdict"] = "incompatible";
const D = "https://data.example.org/";
const space = (of: Readonly<Record<string, unknown>>, property: Patch["property"] = {}): Patch => ({
  space: of,
  property,
});
const rs = (name: string | undefined, more: object = {}): Patch => space({ rs: name && D + name, ...more });
const other = { grid: { id: `${D}other-grid` } };
const size = (min: number, max = min) => ({ resolution: { min, max, unit: "m" } });
const fills = { options: { terms: { unmapped: "fill" } } };
const conserved = { nature: "flux", positive: "up", conserved: true } as const;

const vectors: readonly Vector[] = [
  { of: "CPL-020 same", verdict: C },
  { of: "CPL-020 same", verdict: C, source: rs("plane-a-again") },
  { of: "CPL-020 same", verdict: C, source: rs("moving", { epoch: 2020 }), target: rs("moving", { epoch: 2020 }) },
  { of: "CPL-020 undeclared", verdict: U, source: rs(undefined) },
  { of: "CPL-020 undeclared", verdict: U, source: rs(undefined), target: rs(undefined) },
  { of: "CPL-020 epoch", verdict: U, source: rs("moving"), target: rs("moving", { epoch: 2020 }) },
  { of: "CPL-020 epochs", verdict: L, source: rs("moving", { epoch: 2010 }), target: rs("moving", { epoch: 2020 }) },
  { of: "CPL-020 earth", verdict: L, source: rs("plane-b") },
  { of: "CPL-020 pose", verdict: X, source: rs("robot", { pose: `${D}pose` }) },
  { of: "CPL-020 other", verdict: I, source: rs("robot") },
  { of: "CPL-021 same", verdict: C, target: space({ verticalRs: "EPSG:6695" }) },
  { of: "CPL-021 other", verdict: U, target: space({ verticalRs: "EPSG:6695" }, { nature: "coordinate" }) },
  { of: "CPL-025 other", verdict: I, source: space({ dims: 3 }) },
  { of: "CPL-025 undeclared", verdict: U, source: space({ dims: undefined }) },
  { of: "CPL-026 particles", verdict: I, source: space({ kind: "particles" }) },
  { of: "CPL-022 same", verdict: C, source: space({ kind: "mesh" }) },
  { of: "CPL-022 absent", verdict: U, source: { space: null } },
  { of: "CPL-022 kind", verdict: I, source: space({ kind: "points" }) },
  { of: "CPL-022 undeclared", verdict: U, source: space({ grid: undefined }) },
  { of: "CPL-022 digest", verdict: I, source: space({ grid: { id: `${D}grid`, digest: `sha256:${"b".repeat(64)}` } }) },
  { of: "CPL-022 unpinned", verdict: U, source: space({ grid: { id: `${D}grid` } }) },
  { of: "CPL-022 categories", verdict: L, source: space(other, { nature: "categorical" }) },
  {
    of: "CPL-022 categories",
    verdict: L,
    source: space(other, { nature: "categorical" }),
    options: { via: [operator(["support"], { method: "nearest neighbour" })] },
  },
  {
    of: "CPL-022 mixed",
    verdict: I,
    source: space(other, { nature: "categorical" }),
    options: { via: [operator(["support"], { method: "bilinear" })] },
  },
  { of: "CPL-022 additive", verdict: I, source: space(other, { additive: false }) },
  { of: "CPL-022 regrid", verdict: L, source: space(other) },
  { of: "CPL-022 location", verdict: L, source: space({ location: "node" }) },
  { of: "CPL-022 unplaced", verdict: U, source: space({ location: undefined }) },
  {
    of: "CPL-080 notConserved",
    verdict: I,
    source: space(other, conserved),
    target: space({}, conserved),
    options: { via: [operator(["support"])] },
  },
  { of: "CPL-030 same", verdict: C, target: space(size(149)) },
  { of: "CPL-030 same", verdict: C, source: space(size(150)), target: space(size(100)) },
  { of: "CPL-030 same", verdict: C, target: space(size(50, 200)) },
  { of: "CPL-030 undeclared", verdict: U, source: space({ resolution: undefined }) },
  { of: "CPL-030 coarser", verdict: L, target: space(size(150)) },
  { of: "CPL-030 additive", verdict: I, target: space(size(150), { additive: false }) },
  { of: "CPL-030 finer", verdict: L, target: space(size(66)) },
  { of: "CPL-030 finer", verdict: L, target: space(size(25)) },
  { of: "CPL-030 muchFiner", verdict: I, target: space(size(24)) },
  { of: "CPL-024 same", verdict: C },
  { of: "CPL-024 filled", verdict: L, source: space({ mask: `${D}other` }), ...fills },
  { of: "CPL-024 other", verdict: U, source: space({ mask: undefined }) },
  { of: "CPL-023 inside", verdict: C, target: space({ bbox: [1, 1, 9, 9] }) },
  { of: "CPL-023 filled", verdict: L, target: space({ bbox: [1, 1, 2000, 9] }), ...fills },
  { of: "CPL-023 outside", verdict: I, target: space({ bbox: [1, 1, 2000, 9] }) },
  { of: "CPL-023 undeclared", verdict: U, source: space({ bbox: undefined }) },
];

describe("space", () => {
  walkVectors(
    ["CPL-020", "CPL-021", "CPL-022", "CPL-023", "CPL-024", "CPL-025", "CPL-026", "CPL-030", "CPL-080"],
    vectors,
  );

  it("compares nothing where the target has no space, or neither has any", () => {
    const spatial = (source: Patch, target: Patch) =>
      checkFields(patched(source), patched(target), look).facets.filter(({ code }) => /^CPL-02|^CPL-030/.test(code));
    expect(spatial({}, { space: null })).toEqual([]);
    const none = { space: { kind: "none", grid: undefined, rs: undefined } };
    expect(spatial(none, none)).toEqual([]);
    expect(spatial({ space: null }, {}).map(({ code }) => code)).toEqual(["CPL-022"]);
  });

  it("tells the finest detail that reaches the target", () => {
    const detail = (target: Patch, ...via: readonly ReturnType<typeof operator>[]) =>
      checkFields(patched(), patched(target), look, { via }).effectiveResolution;
    const reach = { effectiveResolution: { value: 1, unit: "km" } };
    expect(detail({})).toBe(100);
    expect(detail(space(size(30)))).toBe(100);
    expect(detail({}, operator(["resolution"], reach))).toBe(1000);
    const downscale = operator(["resolution"], { operation: "downscale" });
    expect(detail(space(size(30)), operator(["resolution"], reach), downscale)).toBe(30);
    expect(detail({ space: null })).toBeUndefined();
  });
});
