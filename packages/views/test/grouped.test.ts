// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import { grouped } from "../src/text.js";

it("groups digits by three", () => {
  expect([0, 999, 1000, 123456789].map(grouped)).toEqual(["0", "999", "1,000", "123,456,789"]);
});
