// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import * as door from "../src/index.js";

test("the door exports what it means to", () => {
  expect(Object.keys(door)).toMatchInlineSnapshot(`
    [
      "isJikuError",
      "JikuError",
      "fillIn",
      "catalogue",
      "profiles",
      "CONTEXT_IRI",
      "classTerms",
      "memberTerms",
      "publishedPrefixes",
    ]
  `);
});
