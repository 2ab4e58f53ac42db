// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import { healpixCellCount, healpixFault, healpixNestedParent } from "../src/healpix.js";

it("counts the cells of an order", () => {
  expect(healpixCellCount(0)).toBe(12n);
  expect(healpixCellCount(1)).toBe(48n);
  expect(healpixCellCount(29)).toBe(3458764513820540928n);
});

it.each([
  ["0", 0, undefined],
  ["11", 0, undefined],
  ["12", 0, "index"],
  ["3458764513820540927", 29, undefined],
  ["3458764513820540928", 29, "index"],
  ["3458764513820540928", undefined, "index"],
  ["47", undefined, undefined],
  ["-1", 1, "form"],
  ["01", 1, "form"],
  ["1/2", 1, "form"],
  ["", 1, "form"],
  ["5", 30, "level"],
  ["5", -1, "level"],
  ["5", 1.5, "level"],
] as const)("judges %s at order %s", (id, order, fault) => {
  expect(healpixFault(id, order)).toBe(fault);
});

it("knows the nested parent", () => {
  expect(healpixNestedParent(47n)).toBe(11n);
});
