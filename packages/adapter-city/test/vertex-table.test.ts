// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { expect, it } from "vitest";
import { createVertexTable, type Vertex } from "../src/vertex-table.js";

it("gives back what was put in, integers and others, over block borders", () => {
  const coordinate = fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.double({ noNaN: true }));
  fc.assert(
    fc.property(fc.array(fc.tuple(coordinate, coordinate, coordinate), { maxLength: 300 }), (vertices) => {
      const table = createVertexTable();
      for (const v of vertices) table.push(...v);
      const into: Vertex = [0, 0, 0];
      vertices.forEach((v, i) => {
        expect(table.read(i, into)).toBe(true);
        expect(into.map((x) => x + 0)).toEqual(v.map((x) => x + 0));
      });
      expect(table.read(vertices.length, into)).toBe(false);
      expect(table.read(-1, into)).toBe(false);
    }),
  );
});

it("holds more than one block", () => {
  const table = createVertexTable();
  for (let i = 0; i < 150_000; i++) table.push(i, -i, i === 140_000 ? 0.5 : 7);
  const into: Vertex = [0, 0, 0];
  for (const i of [0, 63, 64, 65_535, 65_536, 131_072, 140_000, 149_999]) {
    table.read(i, into);
    expect(into).toEqual([i, i === 0 ? -0 + 0 : -i, i === 140_000 ? 0.5 : 7]);
  }
  expect(table.unused()).toEqual({ count: 150_000 - 8, first: 1 });
});
