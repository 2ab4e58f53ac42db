// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import { strain } from "../src/drive/patience.js";

it.each([
  [0, 2, 1],
  [2, 2, 1],
  [7, 2, 3.5],
  [400, 2, 10],
])("of load %d on %d processors waits %d times as long", (load, processors, times) => {
  expect(strain(load, processors)).toBe(times);
});
