// SPDX-License-Identifier: Apache-2.0
import { createHashIndex } from "@jiku/adapter";
import { expect, it } from "vitest";
import { createHierarchy } from "../src/hierarchy.js";
import { keyLookup } from "../src/key-lookup.js";

const at = (line: number) => ({ offset: line * 10, line, column: 1 });

it("finds the links that one side alone names", () => {
  const objects = createHashIndex();
  const { hash } = keyLookup(objects);
  for (const key of ["a", "b", "c"]) objects.add(hash(key).high, hash(key).low);
  const hierarchy = createHierarchy();
  hierarchy.add("parent", hash("a"), at(1), hash("b"), at(2));
  hierarchy.add("child", hash("b"), at(3), hash("a"), at(4));
  hierarchy.add("parent", hash("a"), at(1), hash("c"), at(5));
  hierarchy.add("child", hash("c"), at(6), hash("gone"), at(7));
  hierarchy.add("child", hash("a"), at(1), hash("b"), at(8));
  expect(hierarchy.isMutual(hash("a"), hash("b"))).toBe(true);
  expect(hierarchy.isMutual(hash("a"), hash("c"))).toBe(false);
  expect(hierarchy.isMutual(hash("c"), hash("b"))).toBeUndefined();
  expect([...hierarchy.loose(objects)].map((e) => `${e.side} ${e.at.line} ${e.owner.line} ${e.exists}`)).toEqual([
    "parent 5 1 true",
    "child 7 6 false",
    "child 8 1 true",
  ]);
});
