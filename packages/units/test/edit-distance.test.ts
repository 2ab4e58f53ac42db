// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import { editDistance } from "../src/edit-distance.js";

it.each([
  ["", "", 0],
  ["abc", "", 3],
  ["", "ab", 2],
  ["meter", "meter", 0],
  ["metre", "meter", 1],
  ["dergees", "degrees", 1],
  ["celcius", "celsius", 1],
  ["kitten", "sitting", 3],
])("%j to %j: %d", (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
  expect(editDistance(b, a)).toBe(distance);
});
