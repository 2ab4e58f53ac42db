// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { boxContains, boxExcess, boxesMeet, boxFault } from "../src/box.js";
import { referenceSystem } from "../src/reference-system.js";

const lonLat = referenceSystem("OGC:CRS84")?.axes ?? [];
const plane = referenceSystem("EPSG:32654")?.axes ?? [];

describe("boxFault", () => {
  it("finds odd lengths and ends in the wrong order", () => {
    expect(boxFault([0, 0, 1], undefined)).toEqual({ fault: "odd-length" });
    expect(boxFault([0, 2, 1, 1], plane)).toEqual({ fault: "order", axis: 1 });
    expect(boxFault([0, 0, 1, 1], plane)).toBeUndefined();
  });

  it("lets a periodic axis run over its seam, and judges no order without axes", () => {
    expect(boxFault([170, 0, -170, 1], lonLat)).toBeUndefined();
    expect(boxFault([170, 1, -170, 0], lonLat)).toEqual({ fault: "order", axis: 1 });
    expect(boxFault([170, 0, -170, 1], undefined)).toBeUndefined();
  });
});

describe("boxContains", () => {
  it.each([
    [[0, 0, 10, 10], [1, 1, 9, 9], 0, true],
    [[0, 0, 10, 10], [0, 0, 10, 10], 0, true],
    [[0, 0, 10, 10], [-1, 0, 5, 5], 0, false],
    [[0, 0, 10, 10], [-1, 0, 5, 5], 1, true],
    [[0, 0, 10, 10], [0, 0, 5, 10.5], 0.4, false],
  ])("in the plane, case %#", (outer, inner, margin, wanted) => {
    expect(boxContains(outer, inner, plane, margin)).toBe(wanted);
  });

  it.each([
    [[170, 0, -170, 10], [175, 1, -175, 9], true],
    [[170, 0, -170, 10], [-179, 1, -175, 9], true],
    [[170, 0, -170, 10], [160, 1, -175, 9], false],
    [[170, 0, -170, 10], [175, 1, -160, 9], false],
    [[-180, -90, 180, 90], [170, 0, -170, 10], true],
    [[-10, 0, 10, 10], [170, 0, -170, 10], false],
    [[350, 0, 370, 10], [-5, 0, 5, 10], true],
  ])("round the Earth, case %#", (outer, inner, wanted) => {
    expect(boxContains(outer, inner, lonLat)).toBe(wanted);
  });
});

describe("boxesMeet", () => {
  it.each([
    [[0, 0, 10, 10], [10, 10, 20, 20], true],
    [[0, 0, 10, 10], [11, 0, 20, 10], false],
    [[170, 0, -170, 10], [-175, 0, -160, 10], true],
    [[170, 0, -170, 10], [-160, 0, 160, 10], false],
    [[-10, 0, 10, 10], [350, 0, 355, 10], true],
  ])("case %#", (a, b, wanted) => {
    expect(boxesMeet(a, b, lonLat)).toBe(wanted);
    expect(boxesMeet(b, a, lonLat)).toBe(wanted);
  });
});

describe("boxExcess", () => {
  const none = [0, 0];
  it.each([
    [[0, 0, 10, 10], [1, 1, 9, 9], none, undefined],
    [[0, 0, 10, 10], [1, 1, 11, 9], none, { axis: 0, value: 11, apart: false }],
    [[0, 0, 10, 10], [-1, 1, 9, 9], none, { axis: 0, value: -1, apart: false }],
    [[0, 0, 10, 10], [1, 1, 11, 9], [1, 0], undefined],
    [[0, 0, 10, 10], [1, 1, 11.5, 9], [1, 0], { axis: 0, value: 11.5, apart: false }],
    [[0, 0, 10, 10], [20, 1, 30, 9], none, { axis: 0, value: 20, apart: true }],
    [[0, 0, 10, 10], [1, 20, 11, 30], none, { axis: 1, value: 20, apart: true }],
    [[0, 0, 10, 10], [20, 1, 30, 9], [undefined, 0], undefined],
    [[5, 0, 5, 10], [20, 1, 30, 9], none, undefined],
  ])("in the plane, case %#", (outer, inner, margins, wanted) => {
    expect(boxExcess(outer, inner, plane, margins)).toEqual(wanted);
  });

  it.each([
    [[170, 0, -170, 10], [175, 1, -175, 9], none, undefined],
    [[170, 0, -170, 10], [175, 1, -160, 9], none, { axis: 0, value: -160, apart: false }],
    [[170, 0, -170, 10], [160, 1, -175, 9], none, { axis: 0, value: 160, apart: false }],
    [[170, 0, -170, 10], [160, 1, -175, 9], [10, 0], undefined],
    [[170, 0, -170, 10], [0, 1, 5, 9], none, { axis: 0, value: 0, apart: true }],
    [[170, 0, -170, 10], [0, 1, 5, 9], [180, 0], undefined],
  ])("round the Earth, case %#", (outer, inner, margins, wanted) => {
    expect(boxExcess(outer, inner, lonLat, margins)).toEqual(wanted);
  });
});
