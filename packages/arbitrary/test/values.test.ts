// SPDX-License-Identifier: Apache-2.0
import { validateValue } from "@jiku/validate";
import fc from "fast-check";
import { expect, test } from "vitest";
import { typeForms } from "../src/gen/tables.js";
import { valueArbitrary } from "../src/package-arbitrary.js";
import { grave } from "./findings.js";

const TYPES = [...typeForms].flatMap(([name, { sort }]) => (sort === "value" || sort === "union" ? [name] : []));

test.each(TYPES)("values of %s have no error and no warning", async (type) => {
  for (const value of fc.sample(valueArbitrary(type), { numRuns: 25, seed: 4 }))
    expect(grave(await validateValue(type, value)), JSON.stringify(value)).toEqual([]);
});
