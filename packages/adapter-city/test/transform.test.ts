// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { expect, it } from "vitest";
import { createDequantise, readTransform, type Transform } from "../src/transform.js";
import { createVertexPool } from "../src/vertex-pool.js";

const transform: Transform = { scale: [0.001, 0.01, 1e-7], translate: [84710.125, -7, 139.75] };

it.each([
  undefined,
  {},
  { scale: [1, 1, 1] },
  { scale: [1, 1], translate: [0, 0, 0] },
  { scale: [1, 1, null], translate: [0, 0, 0] },
  { scale: "1", translate: [0, 0, 0] },
])("refuses %j", (native) => expect(readTransform(native)).toBeUndefined());

it("gives short decimals where the specification's formula gives noise", () => {
  const real = createDequantise({ scale: [0.001, 0.001, 0.001], translate: [-37036.127, -8715.29, 0] });
  expect(219847 * 0.001 + -8715.29).not.toBe(-8495.443);
  expect(real(1, 219847)).toBe(-8495.443);
});

it("stays within two units in the last place of the formula", () => {
  const numbers = fc.double({ min: -1e7, max: 1e7, noNaN: true });
  fc.assert(
    fc.property(
      fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }),
      fc.constantFrom(0.001, 0.01, 1e-7, 0.3048, 1, 1 / 3),
      numbers,
      (whole, scale, translate) => {
        const plain = whole * scale + translate;
        const size = Math.max(Math.abs(whole * scale), Math.abs(translate), Math.abs(plain));
        expect(
          Math.abs(createDequantise({ scale: [scale, 1, 1], translate: [translate, 0, 0] })(0, whole) - plain),
        ).toBeLessThanOrEqual(size * 2 * Number.EPSILON);
      },
    ),
  );
});

it("quantises back to the same whole numbers, without error", () => {
  const whole = fc.integer({ min: -2_000_000_000, max: 2_000_000_000 });
  fc.assert(
    fc.property(fc.array(fc.tuple(whole, whole, whole), { minLength: 1, maxLength: 50 }), (vertices) => {
      const real = createDequantise(transform);
      const pool = createVertexPool(transform);
      const numbers = vertices.map((v) => pool.add([real(0, v[0]), real(1, v[1]), real(2, v[2])]));
      expect(pool.takeError()).toBe(0);
      const into: [number, number, number] = [0, 0, 0];
      vertices.forEach((v, i) => {
        expect(pool.table.read(numbers[i]!, into)).toBe(true);
        expect(into).toEqual(v.map((x) => (x === 0 ? 0 : x)));
      });
      expect(pool.table.count).toBe(new Set(vertices.map(String)).size);
    }),
  );
});

it("finds equal positions once among many, and none that was not added", () => {
  const pool = createVertexPool({ scale: [1, 1, 1], translate: [0, 0, 0] });
  for (let round = 0; round < 2; round++)
    for (let i = 0; i < 5000; i++) expect(pool.add([i % 100, Math.floor(i / 100), 7])).toBe(i);
  expect(pool.find([3, 2, 7])).toBe(203);
  expect(pool.find([3, 2, 8])).toBe(-1);
  expect(pool.add([0.25, 0, 7])).toBe(0);
  expect(pool.takeError()).toBe(0.25);
});
