// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import { isUnitQuaternion, quaternionNorm } from "../src/quaternion.js";

it("measures the norm, and takes it for one within a millionth", () => {
  expect(quaternionNorm({ x: 0, y: 3, z: 4, w: 0 })).toBe(5);
  expect(isUnitQuaternion({ x: 0, y: 0, z: Math.SQRT1_2, w: Math.SQRT1_2 })).toBe(true);
  expect(isUnitQuaternion({ x: 0, y: 0, z: 0, w: 1 + 9e-7 })).toBe(true);
  expect(isUnitQuaternion({ x: 0, y: 0, z: 0, w: 1 + 2e-6 })).toBe(false);
  expect(isUnitQuaternion({ x: 0, y: 0, z: 0, w: 0 })).toBe(false);
});
