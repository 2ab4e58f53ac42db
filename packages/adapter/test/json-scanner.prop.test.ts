// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { expect, it } from "vitest";
import { createJsonScanner, type JsonEvents, locateJson } from "../src/index.js";

const silent: JsonEvents = { open: () => false, close() {}, key() {}, string() {}, number() {}, literal() {} };

function accepts(bytes: Uint8Array, cuts: readonly number[] = []): boolean {
  const scanner = createJsonScanner(silent);
  let from = 0;
  for (const cut of [...cuts.map((c) => c % (bytes.length + 1)).sort((a, b) => a - b), bytes.length]) {
    if (!scanner.stopped) scanner.push(bytes.subarray(from, cut));
    from = cut;
  }
  scanner.finish();
  return scanner.complete && scanner.second === undefined && !scanner.faults.some((f) => f.fatal);
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

it("accepts what JSON.stringify writes, in any partition", () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.array(fc.nat(2000), { maxLength: 8 }),
      fc.constantFrom(undefined, 1, "\t"),
      (value, cuts, space) => {
        expect(accepts(new TextEncoder().encode(JSON.stringify(value, null, space)), cuts)).toBe(true);
      },
    ),
  );
});

it("agrees with JSON.parse on damaged text", () => {
  const parts = ["", "{", "}", "[", "]", ",", ":", '"', "\\", "0", "-", "e", ".", "t", " ", "\n", "\u0007"];
  const edit = fc.tuple(fc.nat(), fc.constantFrom(...parts));
  const value = fc.jsonValue({ stringUnit: "grapheme" });
  fc.assert(
    fc.property(value, fc.array(edit, { minLength: 1, maxLength: 3 }), (json, edits) => {
      const characters = [...JSON.stringify(json)];
      for (const [at, insert] of edits) {
        const i = at % (characters.length + 1);
        if (insert === "") characters.splice(i, 1);
        else characters.splice(i, 0, insert);
      }
      const text = characters.join("");
      expect(accepts(new TextEncoder().encode(text))).toBe(parses(text));
    }),
    { numRuns: 1000 },
  );
});

it("never throws on any bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      accepts(bytes);
    }),
    { numRuns: 1000 },
  );
});

it("locates every value where it stands", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom(undefined, 2), (value, space) => {
      const bytes = new TextEncoder().encode(JSON.stringify(value, null, space));
      const visit = (node: unknown, pointer: string): void => {
        const { offset } = locateJson(bytes, { offset: 0, line: 1, column: 1 }, pointer);
        const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(offset));
        const first = JSON.stringify(node)[0] as string;
        expect(text[0]).toBe(first);
        if (Array.isArray(node)) for (const [i, item] of node.entries()) visit(item, `${pointer}/${i}`);
        else if (typeof node === "object" && node !== null) {
          for (const [key, item] of Object.entries(node))
            visit(item, `${pointer}/${key.replace(/~/g, "~0").replace(/\//g, "~1")}`);
        }
      };
      visit(value, "");
    }),
  );
});
