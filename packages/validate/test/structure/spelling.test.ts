// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { renaming, respelt } from "../../src/structure/spelling.js";

describe("respelt", () => {
  it.each([
    ["entity", ["Entity", "Asset"], "Entity"],
    ["Proleptic-Gregorian", ["proleptic_gregorian", "gregorian"], "proleptic_gregorian"],
    ["proleptic gregorian", ["proleptic_gregorian"], "proleptic_gregorian"],
    ["utc", ["UTC", "UT1"], "UTC"],
  ])("finds what %j is meant to be", (text, names, name) => expect(respelt(text, names)).toBe(name));

  it.each([
    ["Entity", ["Entity"]],
    ["enti", ["Entity"]],
    ["t_p", ["TP", "t-P"]],
    ["", ["Entity"]],
  ])("does not guess at %j", (text, names) => expect(respelt(text, names)).toBeUndefined());
});

it("renames at the place of the fault", () => {
  expect(renaming("Entity")("/graph/0/type")).toEqual([{ path: "/graph/0/type", op: "replace", value: "Entity" }]);
});
