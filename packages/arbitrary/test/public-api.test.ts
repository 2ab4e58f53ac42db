// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import * as door from "../src/index.js";

test("the door of the package", () => {
  expect(Object.keys(door).sort()).toMatchInlineSnapshot(`
    [
      "buildPackage",
      "mutate",
      "packageArbitrary",
      "packageWithArbitrary",
      "resourceArbitrary",
      "ruleMutants",
      "ruleMutators",
      "seededRandom",
      "structuralMutant",
      "structuralMutants",
      "valueArbitrary",
    ]
  `);
});
