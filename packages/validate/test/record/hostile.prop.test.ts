// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRecord } from "../../src/record/read.js";

const encoder = new TextEncoder();
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function read(bytes: Uint8Array, maxDepth = 256) {
  return readRecord({ bytes, from: 0, to: bytes.length, offset: 0, line: 1, column: 1 }, maxDepth);
}

function codesOf(text: string, maxDepth?: number): readonly string[] {
  return [...new Set(read(encoder.encode(text), maxDepth).faults.map(({ code }) => code))];
}

function joined(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...encoder.encode(part)] : part)));
}

/** What JSON does not allow (RFC 8259), by the production that it breaks; each stands as a value. */
const MALFORMED: Readonly<Record<string, readonly string[]>> = {
  literals: ["nul", "True", "FALSE", "undefined", "NaN", "Infinity", "-Infinity", "nulll", "'a'", "a"],
  numbers: [
    "+1",
    "01",
    "-01",
    "1.",
    ".5",
    "-.5",
    "1e",
    "1e+",
    "1.e2",
    "0x1F",
    "1_000",
    "--1",
    "1.2.3",
    "-",
    "１",
    "1,5",
  ],
  strings: ['"a', '"\\', '"\\x41"', '"\\u12"', '"\\u{41}"', '"\\U0041"', '"a\u0000"', '"a\n"', '"a\tb"', "“a”"],
  arrays: ["[", "]", "[1", "[1,", "[1,]", "[,1]", "[1,,2]", "[1 2]", "[1;2]", "[1]]", "(1)", "[1}"],
  objects: [
    "{",
    "}",
    '{"a"',
    '{"a":',
    '{"a":1',
    '{"a":1,',
    '{"a":1,}',
    "{a:1}",
    '{"a" 1}',
    '{"a"=1}',
    '{"a":1 "b":2}',
    "{1:2}",
    '{"a":1]',
    "{,}",
  ],
  comments: ["1 // c", "/* c */ 1", "# c\n1", "1 -- c"],
  spaces: ["\u00a01", "\u000b1", "\u000c1", "\u20281", "1\u3000", "\u00011"],
  several: ["1 2", "{}{}", "[][]", "null,null", ""],
};

describe("JSON that is none", () => {
  const all = Object.entries(MALFORMED).flatMap(([what, texts]) => texts.map((text) => [what, text] as const));

  it.each(all)("%s: %j is refused, alone and inside", (_, text) => {
    for (const inside of [text, `[${text}]`, `{"a": ${text}}`, `{"a": [0, {"b": ${text}}], "c": 1}`]) {
      const isJson = (() => {
        try {
          JSON.parse(inside);
          return true;
        } catch {
          return false;
        }
      })();
      const { value, faults } = read(encoder.encode(inside));
      // "[" + "1,,2"... stays bad; "1,5" and "null,null" become lists inside brackets, "" an empty one.
      expect(value !== undefined, inside).toBe(isJson);
      if (!isJson) expect(faults.at(-1)?.code, inside).toMatch(/^AD-10[237]$/);
    }
  });
});

describe("bytes that are no UTF-8", () => {
  const range = (from: number, to: number): readonly number[] =>
    Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const sequences: Readonly<Record<string, readonly (readonly number[])[]>> = {
    "continuation alone": range(0x80, 0xbf).map((b) => [b]),
    "overlong, two bytes": [0xc0, 0xc1].flatMap((a) => range(0x80, 0xbf).map((b) => [a, b])),
    "overlong, three bytes": range(0x80, 0x9f).map((b) => [0xe0, b, 0x80]),
    "overlong, four bytes": range(0x80, 0x8f).map((b) => [0xf0, b, 0x80, 0x80]),
    surrogates: range(0xa0, 0xbf).map((b) => [0xed, b, 0x80]),
    "beyond U+10FFFF": [
      ...range(0x90, 0xbf).map((b) => [0xf4, b, 0x80, 0x80]),
      ...range(0xf5, 0xf7).map((a) => [a, 0x80, 0x80, 0x80]),
    ],
    "five and six bytes": [
      ...range(0xf8, 0xfb).map((a) => [a, 0x88, 0x80, 0x80, 0x80]),
      [0xfc, 0x84, 0x80, 0x80, 0x80, 0x80],
      [0xfd, 0xbf, 0xbf, 0xbf, 0xbf, 0xbf],
    ],
    "never a byte": [[0xfe], [0xff], [0xff, 0xfe], [0xfe, 0xff]],
    truncated: [[0xc2], [0xe3, 0x81], [0xe3], [0xf0, 0x9f, 0x98], [0xf0, 0x9f], [0xf0]],
  };

  it.each(Object.entries(sequences))("%s: refused in a string, a key and between tokens, with the byte", (_, list) => {
    for (const sequence of list) {
      for (const [before, after] of [
        ['{"a": "水', '"}'],
        ['{"a', '": 1}'],
        ['{"a": "', 'z\\u0041"}'],
      ] as const) {
        const { value, faults } = read(joined(before, sequence, after));
        const at = encoder.encode(before).length;
        expect([value, faults.map(({ code }) => code)], String(sequence)).toEqual([undefined, ["AD-114"]]);
        expect(faults[0]?.at, String(sequence)).toBe(at);
      }
      const between = read(joined('{"a": 1 ', sequence, "}"));
      expect([between.value, between.faults.length > 0], String(sequence)).toEqual([undefined, true]);
    }
  });

  it("are those that a strict decoder refuses, whatever the bytes", () => {
    const byte = fc.oneof(
      fc.integer({ min: 0x20, max: 0x7e }),
      fc.constantFrom(0xc3, 0xa9, 0xe6, 0xb0, 0xb4, 0xf0, 0x9f, 0x8c, 0x8a, 0xed, 0xa0, 0x80, 0xff),
    );
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 24 }), (middle) => {
        const plain = middle.filter((b) => b !== 0x22 && b !== 0x5c);
        const bytes = joined('{"a": "', plain, '"}');
        const decoded = (() => {
          try {
            return strict.decode(Uint8Array.from(plain));
          } catch {
            return undefined;
          }
        })();
        expect(read(bytes).value).toEqual(decoded === undefined ? undefined : { a: decoded });
      }),
      { numRuns: 3000 },
    );
  });
});

describe("more than a reader should take", () => {
  it.each([
    ["lists", "[", "]"],
    ["objects", '{"a":', "}"],
    ["both", '[{"a":', "}]"],
  ])("%s in each other, 200,000 deep", (_, open, close) => {
    const text = open.repeat(200_000);
    expect(codesOf(`${text}1${close.repeat(200_000)}`)).toEqual(["AD-105"]);
    expect(codesOf(text)).toEqual(["AD-105"]);
    const deepest = 256 / (open.match(/[[{]/g)?.length ?? 1);
    expect(codesOf(`${open.repeat(deepest)}1${close.repeat(deepest)}`)).toEqual([]);
    expect(codesOf(`${open.repeat(deepest + 1)}1${close.repeat(deepest + 1)}`)).toEqual(["AD-105"]);
  });

  it.each([
    "9".repeat(100_000),
    `-${"9".repeat(400)}`,
    `0.${"0".repeat(100_000)}1`,
    `1${"0".repeat(400)}`,
    "1e400",
    "-1e400",
    "1e-400",
    `1e${"9".repeat(1000)}`,
    "9007199254740993",
    "0.1000000000000000055511151231257827",
  ])("a number of more than a double holds: %s", (token) => {
    expect(codesOf(`{"a": [${token}]}`)).toEqual(["AD-107"]);
    expect(codesOf(`{"a": "${token}"}`)).toEqual([]);
  });

  it.each(["0", "-0", "1e0", "1.0", "1e-07", "123456789012345680", "5e-324", "1.7976931348623157e308", "0.1"])(
    "a number that a double holds is taken: %s",
    (token) => expect(codesOf(`[${token}]`)).toEqual([]),
  );
});

describe("keys that are names of every object", () => {
  const names = Object.getOwnPropertyNames(Object.prototype);

  it.each(names)("%s reaches no prototype", (name) => {
    const { value, faults } = read(encoder.encode(`{"a": {"${name}": {"polluted": true}}}`));
    expect(Object.hasOwn({}, "polluted")).toBe(false);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    if (name === "__proto__") expect([value, faults[0]?.code]).toEqual([undefined, "AD-117"]);
    else expect(Object.keys((value as { a: object }).a)).toEqual([name]);
  });
});
