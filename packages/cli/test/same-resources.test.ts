// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import { createSameResources } from "../src/convert/same-resources.js";

it("tells the same resource of another input from another one of its id", () => {
  const same = createSameResources();
  expect(same("a", 0, () => "1")).toBe("new");
  expect(same("a", 0, () => "1")).toBe("ownInput");
  expect(same("a", 1, () => "1")).toBe("again");
  expect(same("a", 1, () => "2")).toBe("otherInput");
  expect(same("b", 1, () => "1")).toBe("new");
  expect(same("b", 0, () => "1")).toBe("again");
});

it("agrees with a table of names and contents, at any size", () => {
  const same = createSameResources();
  const known = new Map<string, readonly [number, string]>();
  for (let i = 0; i < 5000; i++) {
    const id = `https://data.example.org/${(i * 7919) % 3000}`;
    const file = i % 3;
    const content = String(i % 4);
    const before = known.get(id);
    if (before === undefined) known.set(id, [file, content]);
    const expected =
      before === undefined ? "new" : before[0] === file ? "ownInput" : before[1] === content ? "again" : "otherInput";
    expect(same(id, file, () => content)).toBe(expected);
  }
  expect(known.size).toBe(3000);
});

it("knows as many ids as it may, and takes later ones as new", () => {
  const same = createSameResources(2);
  for (const id of ["a", "b", "c", "c"]) expect(same(id, 0, () => "")).toBe("new");
  expect(same("a", 1, () => "")).toBe("again");
  expect(same("b", 1, () => "x")).toBe("otherInput");
});
