// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { expect, it } from "vitest";
import { edgesOnCycles, type FrameEdge, frameIslands } from "../src/frame-graph.js";

const edges = (...pairs: readonly string[]): readonly FrameEdge[] =>
  pairs.map((pair) => ({ source: pair[0] ?? "", target: pair[1] ?? "" }));

it("finds no cycle in a tree of frames", () => {
  expect(edgesOnCycles(edges("ab", "cb", "bd", "ed"))).toEqual([]);
  expect(edgesOnCycles(edges("ab", "ac", "bd", "cd"))).toEqual([]);
  expect(edgesOnCycles([])).toEqual([]);
});

it("finds the edges of a cycle and no others", () => {
  expect(edgesOnCycles(edges("xa", "ab", "bc", "ca", "cd"))).toEqual([1, 2, 3]);
  expect(edgesOnCycles(edges("aa", "ab"))).toEqual([0]);
  expect(edgesOnCycles(edges("ab", "ba", "cd", "dc"))).toEqual([0, 1, 2, 3]);
});

it("walks a chain of a hundred thousand frames", () => {
  const chain = Array.from({ length: 100_000 }, (_, index) => ({ source: `f${index}`, target: `f${index + 1}` }));
  expect(edgesOnCycles(chain)).toEqual([]);
  expect(edgesOnCycles([...chain, { source: "f100000", target: "f0" }])).toHaveLength(100_001);
  expect(frameIslands(chain).joined("f0", "f100000")).toBe(true);
});

it("joins frames whatever the direction of the edges", () => {
  const islands = frameIslands(edges("ab", "cb", "de"));
  expect(islands.joined("a", "c")).toBe(true);
  expect(islands.joined("a", "d")).toBe(false);
  expect(islands.joined("x", "x")).toBe(true);
  expect(islands.joined("x", "a")).toBe(false);
  expect(islands.has("e")).toBe(true);
  expect(islands.has("x")).toBe(false);
});

it("an edge lies on a cycle just when its target leads back to its source", () => {
  const frame = fc.constantFrom(..."abcdef");
  const graph = fc.array(fc.record({ source: frame, target: frame }), { maxLength: 12 });
  const leads = (list: readonly FrameEdge[], from: string, to: string): boolean => {
    const seen = new Set([from]);
    for (const at of seen) for (const { source, target } of list) if (source === at) seen.add(target);
    return seen.has(to);
  };
  fc.assert(
    fc.property(graph, (list) => {
      expect(edgesOnCycles(list)).toEqual(
        list.flatMap(({ source, target }, index) => (leads(list, target, source) ? [index] : [])),
      );
    }),
    { numRuns: 1000 },
  );
});
