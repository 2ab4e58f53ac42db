// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { expect, it } from "vitest";
import { createPairCounts, createPositionNumbers } from "../src/position-numbers.js";
import { openEdge, type Shell } from "../src/shell.js";

const position = fc.array(fc.oneof(fc.integer({ min: -2, max: 2 }), fc.double({ noNaN: true })), {
  minLength: 0,
  maxLength: 3,
});

it("numbers positions as their texts do, again and again", () => {
  const numbers = createPositionNumbers();
  fc.assert(
    fc.property(fc.array(position, { maxLength: 60 }), (positions) => {
      numbers.restart(positions.length);
      const texts = new Map<string, number>();
      for (const p of positions) {
        const text = p.map((value) => value + 0).join(" ");
        const key = `${p.length}:${text}`;
        if (!texts.has(key)) texts.set(key, texts.size);
        expect(numbers.of(p)).toBe(texts.get(key));
      }
    }),
  );
});

it("counts pairs in their order", () => {
  const pairs = createPairCounts();
  const number = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 2 ** 26 - 1 }));
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number), { maxLength: 60 }), (list) => {
      pairs.restart(list.length);
      for (const [a, b] of list) pairs.add(a, b);
      for (const [a, b] of list) {
        expect(pairs.count(a, b)).toBe(list.filter(([x, y]) => x === a && y === b).length);
        expect(pairs.count(b, a)).toBe(list.filter(([x, y]) => x === b && y === a).length);
      }
    }),
  );
});

it("finds the first open edge that a count by texts finds", () => {
  const corner = fc.tuple(
    fc.integer({ min: 0, max: 2 }),
    fc.integer({ min: 0, max: 1 }),
    fc.integer({ min: 0, max: 1 }),
  );
  const ring = fc.array(corner, { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(fc.array(ring, { minLength: 1, maxLength: 2 }), { maxLength: 6 }), (shell: Shell) => {
      const edges = shell.flatMap((rings, face) =>
        rings.flatMap((points, at) =>
          points.slice(1).map((to, edge) => ({ face, ring: at, edge, from: String(points[edge]), to: String(to) })),
        ),
      );
      const real = edges.filter(({ from, to }) => from !== to);
      const times = (from: string, to: string) => real.filter((e) => e.from === from && e.to === to).length;
      const first = real.find(({ from, to }) => times(from, to) !== 1 || times(to, from) !== 1);
      expect(openEdge(shell)).toEqual(first && { face: first.face, ring: first.ring, edge: first.edge });
    }),
  );
});
