// SPDX-License-Identifier: Apache-2.0
import type { NativeLocation, Place, Source } from "@jiku/model";
import { validateValue } from "@jiku/validate";
import { describe, expect, it } from "vitest";
import { sourceOf } from "../src/convert/source-of.js";

const cases: readonly (readonly [NativeLocation, readonly Place[], Source | undefined])[] = [
  [{ kind: "text", byte: 4 }, [], undefined],
  [{ kind: "text", line: 3, column: 2 }, [], { line: 3, column: 2 }],
  [{ kind: "text", column: 2 }, [], undefined],
  [{ kind: "json", pointer: "" }, [], undefined],
  [{ kind: "json", pointer: "/a~1b", line: 7, column: 3 }, [], { pointer: "/a~1b", line: 7, column: 3 }],
  [{ kind: "xml", path: "/a[1]/b", line: 2, id: "x" }, [], { pointer: "/a[1]/b", line: 2 }],
  [{ kind: "array", variable: "sst", index: [1, 2] }, [], { variable: "sst" }],
  [{ kind: "table", row: 0, column: "level" }, [], { row: 0, variable: "level" }],
  [{ kind: "table", row: 4, column: 2 }, [], { row: 4 }],
  [{ kind: "item", block: "b", item: "_cell_length_a", row: 1 }, [], { variable: "_cell_length_a", row: 1 }],
  [{ kind: "archive", member: "a.zip" }, [], undefined],
  [{ kind: "archive", member: "a.zip", inner: { kind: "text", line: 9 } }, [], { line: 9 }],
  [
    { kind: "json", pointer: "/o/b" },
    [
      ["", { kind: "json", pointer: "/o/b" }],
      ["/label", { kind: "json", pointer: "/o/b/name" }],
      ["/result", { kind: "json", pointer: "/o/b/attributes/h" }],
      ["/unit", { kind: "json", pointer: "/units/h" }],
      ["/geometries/0", { kind: "json", pointer: "/o/b/geometry/0" }],
      ["/existence", { kind: "text", line: 1 }],
    ],
    { pointer: "/o/b", attributes: { label: "name", result: "/attributes/h", unit: "/units/h" } },
  ],
  [
    { kind: "table", row: 1 },
    [
      ["/result", { kind: "table", row: 1, column: "level" }],
      ["/phenomenonTime", { kind: "table", row: 1, column: 0 }],
      ["/unit", { kind: "table", row: 0 }],
    ],
    { row: 1, attributes: { result: "level", phenomenonTime: "0" } },
  ],
  [
    { kind: "array", variable: "sst" },
    [
      ["/unit", { kind: "array", variable: "sst", attribute: "units" }],
      ["/result", { kind: "archive", member: "a.nc", inner: { kind: "array", variable: "sst" } }],
      ["/label", { kind: "xml", path: "/x" }],
      ["/description", { kind: "item", item: "_title" }],
    ],
    { variable: "sst", attributes: { unit: "units", result: "sst", label: "/x", description: "_title" } },
  ],
];

describe("the member source of a lifted resource", () => {
  it.each(cases)("of %j with places %j", async (at, places, source) => {
    expect(sourceOf(at, places)).toEqual(source);
    if (source !== undefined) expect(await validateValue("Source", source)).toEqual([]);
  });
});
