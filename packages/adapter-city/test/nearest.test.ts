// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import { nearestWords } from "../src/nearest.js";

it("gives the three nearest words, without regard to case", () => {
  expect(nearestWords("bilding", ["Road", "Building", "BuildingPart", "Bridge"])).toEqual([
    "Building",
    "Bridge",
    "BuildingPart",
  ]);
  expect(nearestWords("", ["ccc", "b", "a"])).toEqual(["a", "b", "ccc"]);
  expect(nearestWords("x".repeat(100_000), ["a"])).toEqual(["a"]);
});
