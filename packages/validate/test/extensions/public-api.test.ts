// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import * as door from "../../src/extensions.js";

test("the door exports what it means to", () => {
  expect(Object.keys(door)).toMatchInlineSnapshot(`
    [
      "compileExtensions",
      "extensionPage",
      "extensionContext",
      "extensionTerms",
    ]
  `);
});
