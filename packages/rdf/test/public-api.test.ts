// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import * as rdf from "../src/index.js";

it("exports these names", () => {
  expect(Object.keys(rdf).sort()).toMatchInlineSnapshot(`
    [
      "createRdfWriter",
      "toQuads",
    ]
  `);
});
