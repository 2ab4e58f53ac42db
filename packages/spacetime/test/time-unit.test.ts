// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import { decimalNumber } from "../src/decimal.js";
import { isUnevenTimeUnit, timeUnitSeconds } from "../src/time-unit.js";

it.each([
  ["s", 1],
  ["ms", 0.001],
  ["ns", 1e-9],
  ["min", 60],
  ["h", 3600],
  ["d", 86400],
  ["wk", 604800],
])("knows %s", (unit, seconds) => {
  const found = timeUnitSeconds(unit);
  expect(found && decimalNumber(found)).toBe(seconds);
});

it("gives no length to months and years", () => {
  for (const unit of ["a", "a_j", "a_g", "a_t", "mo", "mo_j", "mo_g", "mo_s"]) {
    expect(timeUnitSeconds(unit)).toBeUndefined();
    expect(isUnevenTimeUnit(unit)).toBe(true);
  }
  expect(isUnevenTimeUnit("d")).toBe(false);
});
