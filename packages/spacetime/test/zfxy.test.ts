// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  parseZfxy,
  zfxyAltitude,
  zfxyAt,
  zfxyBounds,
  zfxyChildren,
  zfxyContains,
  zfxyFault,
  zfxyFloor,
  zfxyHeight,
  zfxyParent,
  zfxyText,
} from "../src/zfxy.js";

describe("test vectors of the model, 4.5", () => {
  it.each([
    [0, 25, 0],
    [-0.5, 25, -1],
    [-33, 20, -2],
  ])("altitude %s m at zoom %s is floor %s", (altitude, z, f) => {
    expect(zfxyFloor(altitude, z)).toBe(f);
  });

  it("rounds the parent of a negative floor down", () => {
    expect(zfxyParent({ z: 25, f: -1, x: 3, y: 3 })).toEqual({ z: 24, f: -1, x: 1, y: 1 });
  });

  it("has cells of 1 m at zoom 25", () => {
    expect(zfxyHeight(25)).toBe(1);
    expect(zfxyHeight(0)).toBe(33554432);
    expect(zfxyAltitude({ z: 20, f: -2 })).toBe(-64);
  });
});

describe("ids", () => {
  it.each([
    "20/0/934989/406130",
    "/20/-3/934989/406130",
    "0/0/0/0",
    "0/-1/0/0",
    "35/34359738367/34359738367/0",
    "25/-33554432/0/0",
  ])("takes %s", (id) => {
    expect(zfxyFault(id)).toBeUndefined();
    expect(parseZfxy(id)).toBeDefined();
  });

  it.each([
    ["20/934982/406134", "form"],
    ["20/0/934989/406130/1", "form"],
    ["20/0/-1/406130", "form"],
    ["20/+1/0/0", "form"],
    ["a/0/0/0", "form"],
    ["", "form"],
    ["36/0/0/0", "level"],
    ["20/0/1048576/0", "index"],
    ["20/0/0/1048576", "index"],
    ["20/1048576/0/0", "index"],
    ["20/-1048577/0/0", "index"],
  ] as const)("finds the fault of %s", (id, fault) => {
    expect(zfxyFault(id)).toBe(fault);
    expect(parseZfxy(id)).toBeUndefined();
  });

  it("reads minus nought as nought", () => {
    expect(parseZfxy("3/-0/1/1")).toEqual({ z: 3, f: 0, x: 1, y: 1 });
  });
});

describe("places", () => {
  it("finds the cell of Tokyo Station", () => {
    expect(zfxyAt(139.7671, 35.6812, 10, 20)).toEqual({ z: 20, f: 0, x: 931389, y: 412906 });
  });

  it("wraps at 180° and ends at the edge of the map", () => {
    expect(zfxyAt(180, 0, 0, 2)?.x).toBe(0);
    expect(zfxyAt(-180, 0, 0, 2)?.x).toBe(0);
    expect(zfxyAt(540, 0, 0, 2)?.x).toBe(0);
    expect(zfxyAt(0, 85.0511287798, 0, 2)?.y).toBe(0);
    expect(zfxyAt(0, -85.0511287798, 0, 2)?.y).toBe(3);
    expect(zfxyAt(0, 85.06, 0, 2)).toBeUndefined();
    expect(zfxyAt(0, Number.NaN, 0, 2)).toBeUndefined();
    expect(zfxyAt(Number.NaN, 0, 0, 2)).toBeUndefined();
    expect(zfxyAt(0, 0, 33554432, 2)).toBeUndefined();
    expect(zfxyAt(0, 0, 0, 36)).toBeUndefined();
  });
});

const cell = fc.integer({ min: 0, max: 35 }).chain((z) =>
  fc.record({
    z: fc.constant(z),
    f: fc.bigInt({ min: -(2n ** BigInt(z)), max: 2n ** BigInt(z) - 1n }).map(Number),
    x: fc.bigInt({ min: 0n, max: 2n ** BigInt(z) - 1n }).map(Number),
    y: fc.bigInt({ min: 0n, max: 2n ** BigInt(z) - 1n }).map(Number),
  }),
);

describe("laws", () => {
  it("every cell is a legal id, and is read as itself", () => {
    fc.assert(
      fc.property(cell, (one) => {
        expect(parseZfxy(zfxyText(one))).toEqual(one);
      }),
    );
  });

  it("the parent of each of the eight children is the cell, and holds it", () => {
    fc.assert(
      fc.property(cell, (one) => {
        const children = zfxyChildren(one);
        expect(children).toHaveLength(one.z === 35 ? 0 : 8);
        expect(new Set(children.map(zfxyText)).size).toBe(children.length);
        for (const child of children) {
          expect(zfxyParent(child)).toEqual(one);
          expect(zfxyContains(one, child)).toBe(true);
          expect(zfxyContains(child, one)).toBe(false);
          expect(zfxyFault(zfxyText(child))).toBeUndefined();
        }
      }),
    );
  });

  it("a parent spans its child", () => {
    fc.assert(
      fc.property(cell, (one) => {
        const parent = zfxyParent(one);
        if (parent === undefined) return;
        const [inner, outer] = [zfxyBounds(one), zfxyBounds(parent)];
        for (const low of ["west", "south", "floor"] as const)
          expect(outer[low]).toBeLessThanOrEqual(inner[low] + 1e-9);
        for (const high of ["east", "north", "ceiling"] as const)
          expect(outer[high]).toBeGreaterThanOrEqual(inner[high] - 1e-9);
      }),
    );
  });

  it("the middle of a cell lies in the cell", () => {
    const coarse = cell.filter(({ z }) => z <= 25);
    fc.assert(
      fc.property(coarse, (one) => {
        const { west, east, south, north, floor, ceiling } = zfxyBounds(one);
        expect(zfxyAt((west + east) / 2, (south + north) / 2, (floor + ceiling) / 2, one.z)).toEqual(one);
      }),
    );
  });
});
