// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import * as door from "../src/index.js";
import * as read from "../src/read.js";

it("exports what it means to export", () => {
  expect(Object.keys(door).sort()).toMatchInlineSnapshot(`
    [
      "lintSources",
    ]
  `);
  expect(Object.keys(read).sort()).toMatchInlineSnapshot(`
    [
      "comparePatterns",
      "isObject",
      "lintCodes",
      "parseJson",
      "parseYaml",
      "pointerOf",
      "resolveReference",
      "stringsOf",
    ]
  `);
});
