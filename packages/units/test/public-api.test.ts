// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import * as units from "../src/index.js";

it("exports these names", () => {
  expect(Object.keys(units).sort()).toMatchInlineSnapshot(`
    [
      "canonicalUnit",
      "commensurable",
      "convert",
      "isIntervalScale",
      "nearestUnit",
      "normaliseUnit",
      "parseUnit",
      "quantityKind",
      "unitOfIri",
      "unitsOfCode",
    ]
  `);
});
