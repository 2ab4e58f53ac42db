// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inspectRecord } from "../../src/record/inspect.js";
import { scanRecord } from "../../src/record/scan.js";

const encoder = new TextEncoder();

function scan(text: string, maxDepth = 256) {
  const bytes = encoder.encode(`xx${text}\n{"next": 1}`);
  return scanRecord(bytes, 2, 2 + encoder.encode(text).length, maxDepth);
}

function inspect(text: string, maxDepth = 256) {
  const bytes = encoder.encode(text);
  return inspectRecord(bytes, 0, bytes.length, maxDepth).faults;
}

/** Whether a text has a key twice, judged by a parser of its own: a reviver sees values only, so keys are read here. */
function hasDuplicate(text: string): boolean {
  const stack: (Set<string> | undefined)[] = [];
  let duplicate = false;
  for (let i = 0; i < text.length; ) {
    const c = text[i] as string;
    if (c === "{") stack.push(new Set());
    else if (c === "[") stack.push(undefined);
    else if (c === "}" || c === "]") stack.pop();
    else if (c === '"') {
      let end = i + 1;
      while (text[end] !== '"') end += text[end] === "\\" ? 2 : 1;
      const string = JSON.parse(text.slice(i, end + 1)) as string;
      i = end + 1;
      const keys = stack.at(-1);
      if (keys !== undefined && /^\s*:/.test(text.slice(i))) {
        if (keys.has(string)) duplicate = true;
        keys.add(string);
      }
      continue;
    }
    i++;
  }
  return duplicate;
}

const key = fc.constantFrom(
  "a",
  "b",
  "ab",
  "key",
  "kez",
  "kéy",
  "__proto_",
  "type",
  "tyqe",
  'q"uote',
  "\\",
  "long".repeat(20),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string().map((s) => JSON.stringify(s)),
    fc.integer().map(String),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
    fc.constantFrom("true", "null"),
    tie("object"),
    tie("array"),
  ),
  object: fc
    .array(fc.tuple(key, tie("value")), { maxLength: 6 })
    .map((members) => `{${members.map(([k, v]) => `${JSON.stringify(k)}: ${String(v)}`).join(",")}}`),
  array: fc.array(tie("value"), { maxLength: 4 }).map((items) => `[${items.join(", ")}]`),
}));
const texts = value as fc.Arbitrary<string>;

describe("record checks on bytes", () => {
  it("find a key that stands twice in one object, and nothing else in sound text", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const expected = hasDuplicate(text);
        if (expected) expect(scan(text)).toBe("unsure");
        const kinds = new Set(inspect(text).map((f) => f.kind));
        kinds.delete("surrogate");
        expect(kinds, text).toEqual(new Set(expected ? ["duplicateKey"] : []));
      }),
      { numRuns: 3000 },
    );
  });

  it("are sure only where the close look finds nothing", () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.integer({ min: 32, max: 126 }), (text, at, byte) => {
        const mutated = `${text.slice(0, at % text.length)}${String.fromCharCode(byte)}${text.slice((at % text.length) + 1)}`;
        try {
          JSON.parse(mutated);
        } catch {
          return;
        }
        if (scan(mutated) !== "unsure") expect(inspect(mutated), mutated).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it("tell ASCII from other text", () => {
    expect(scan('{"a": "b"}')).toBe("plain");
    expect(scan('{"a": "水位"}')).toBe("plainNonAscii");
    expect(scan('{"水位": 1}')).toBe("plainNonAscii");
    expect(scan('{"a": "\\u0041"}')).toBe("unsure");
  });

  it("stop at the depth that is allowed", () => {
    expect(scan("[[[1]]]", 3)).toBe("plain");
    expect(scan("[[[[1]]]]", 3)).toBe("unsure");
    expect(inspect("[[[[1]]]]", 3)).toEqual([{ kind: "depth", offset: 3 }]);
    expect(inspect(`${"[".repeat(100_000)}`, 256)).toHaveLength(1);
  });

  it("find a key __proto__, escaped or not, and lone surrogates", () => {
    expect(inspect('{"__proto__": 1}')).toMatchObject([{ kind: "reservedKey", offset: 1 }]);
    expect(inspect('{"\\u005f_proto__": 1}')).toMatchObject([{ kind: "reservedKey", offset: 1 }]);
    expect(scan('{"__proto__": 1}')).toBe("unsure");
    expect(inspect('{"a": "\\ud800"}')).toEqual([{ kind: "surrogate", offset: 7 }]);
    expect(inspect('{"a": "\\ud83d\\ude00"}')).toEqual([]);
  });

  it("compare the keys of an object of very many keys", () => {
    const keys = Array.from({ length: 20_000 }, (_, i) => `"k${i}":${i}`);
    expect(inspect(`{${keys.join(",")}}`)).toEqual([]);
    expect(inspect(`{${keys.join(",")},"k7":1}`)).toMatchObject([{ kind: "duplicateKey", key: "k7" }]);
  });
});
