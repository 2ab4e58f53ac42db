// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import { decimalCode } from "../src/decimal-code.js";

it.each([
  ["1", "1"],
  ["1.0", "1"],
  ["100", "100"],
  ["1000000", "1000000"],
  ["0.001", "10*-3"],
  ["1e-3", "10*-3"],
  ["1E9", "10*9"],
  ["0.5", "5.10*-1"],
  ["2.5e-6", "25.10*-7"],
  ["0.0250", "25.10*-3"],
  ["31556925.9747", "315569259747.10*-4"],
  ["0", undefined],
  ["0.000", undefined],
])("%s: %s", (text, code) => {
  expect(decimalCode(text)).toBe(code);
});
