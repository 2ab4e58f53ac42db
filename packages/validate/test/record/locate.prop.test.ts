// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locate, placeAt, skipValue } from "../../src/record/locate.js";

function pointers(value: unknown, at = ""): readonly (readonly [string, unknown])[] {
  if (typeof value !== "object" || value === null) return [[at, value]];
  const entries = Array.isArray(value) ? value.map((v, i) => [String(i), v] as const) : Object.entries(value);
  return [
    [at, value],
    ...entries.flatMap(([k, v]) => pointers(v, `${at}/${k.replace(/~/g, "~0").replace(/\//g, "~1")}`)),
  ];
}

describe("locate", () => {
  it("finds the bytes of every value of a document", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
        const bytes = new TextEncoder().encode(`  ${JSON.stringify(value, null, indent)}`);
        const plain = JSON.parse(JSON.stringify(value)) as unknown;
        for (const [pointer, part] of pointers(plain)) {
          const { offset } = locate(bytes, 0, bytes.length, pointer);
          const text = new TextDecoder().decode(bytes.subarray(offset, skipValue(bytes, offset, bytes.length)));
          expect(JSON.parse(text)).toEqual(part);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("counts lines, and columns as editors do", () => {
    const bytes = new TextEncoder().encode('{\n  "水": "😀x",\n  "b": 1\n}');
    expect(locate(bytes, 0, bytes.length, "/b")).toMatchObject({ line: 3, column: 8 });
    expect(placeAt(bytes, 0, bytes.indexOf(0x78))).toMatchObject({ line: 2, column: 11 });
  });

  it("gives the object that lacks a member", () => {
    const bytes = new TextEncoder().encode('{"a": {"b": 1}}');
    expect(locate(bytes, 0, bytes.length, "/a/c/d").offset).toBe(6);
  });

  it("ends on any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.constantFrom("", "/a", "/0/b", "/a/0"), (bytes, pointer) => {
        expect(locate(bytes, 0, bytes.length, pointer).offset).toBeLessThanOrEqual(bytes.length);
      }),
    );
  });
});
