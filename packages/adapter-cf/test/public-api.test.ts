// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import * as door from "../src/index.js";

it("exports what is meant to be public", () => {
  expect(Object.keys(door).sort()).toMatchInlineSnapshot(`
    [
      "adapter",
      "manifest",
    ]
  `);
});
