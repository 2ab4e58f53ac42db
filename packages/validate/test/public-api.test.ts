// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import * as door from "../src/index.js";

it("exports what it means to, and nothing else", () => {
  expect(Object.keys(door).sort()).toMatchInlineSnapshot(`
    [
      "VALIDATE_DEFAULTS",
      "bytesSource",
      "coreRules",
      "createLift",
      "jsonDocument",
      "makeFinding",
      "memorySpillStore",
      "memorySpool",
      "validate",
      "validateValue",
    ]
  `);
});
