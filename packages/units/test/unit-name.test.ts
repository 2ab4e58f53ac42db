// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import { codeOfName } from "../src/unit-name.js";

it.each([
  ["degree Celsius", "Cel"],
  ["DegreeCelsius", "Cel"],
  ["degrees_celsius", "Cel"],
  ["Kilometer per Hour", "km.h-1"],
  ["Kilometre per Hour", "km.h-1"],
  ["parts per million", "[ppm]"],
  ["Degree Fahrenheit", "[degF]"],
  ["Unitless", "1"],
  ["ton", undefined],
  ["foot", undefined],
  ["Gallon (US)", undefined],
  ["minute", undefined],
  ["", undefined],
])("%j: %s", (name, code) => {
  expect(codeOfName(name)).toBe(code);
});
