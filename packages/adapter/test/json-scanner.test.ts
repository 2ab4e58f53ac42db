// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { createJsonScanner, type JsonEvents, type JsonFault, type JsonLimits } from "../src/index.js";

const silent: JsonEvents = { open: () => false, close() {}, key() {}, string() {}, number() {}, literal() {} };

function scan(input: string | Uint8Array, chunkSize = Number.MAX_SAFE_INTEGER, limits?: JsonLimits) {
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
  const log: string[] = [];
  const scanner = createJsonScanner(
    {
      open: (object, depth) => {
        log.push(`${object ? "{" : "["}${depth}`);
        return false;
      },
      close: (object, depth, end) => log.push(`${object ? "}" : "]"}${depth}@${end}`),
      key: () => log.push(`key ${scanner.text()} ${scanner.place().line}:${scanner.place().column}`),
      string: () => log.push(`string ${scanner.text()}`),
      number: (_depth, value, integer) => log.push(`number ${value} ${integer}`),
      literal: () => log.push("literal"),
    },
    limits,
  );
  scanner.want(true);
  for (let at = 0; at < bytes.length && !scanner.stopped; at += chunkSize)
    scanner.push(bytes.subarray(at, at + chunkSize));
  scanner.finish();
  return { log, scanner, faults: scanner.faults };
}

const brief = (faults: readonly JsonFault[]) =>
  faults.map((f) => `${f.kind} ${f.at.line}:${f.at.column}${f.text === undefined ? "" : ` ${f.text}`}`);

describe("createJsonScanner", () => {
  it("tells keys, values and places", () => {
    const { log, scanner } = scan('{"a":[1,-2.5e1,"x"],\n "é😀b":{"k":null}}');
    expect(log).toEqual([
      "{1",
      "key a 1:2",
      "[2",
      "number 1 true",
      "number -25 false",
      "string x",
      "]2@19",
      "key é😀b 2:2",
      "{2",
      "key k 2:10",
      "literal",
      "}2@42",
      "}1@43",
    ]);
    expect(scanner.complete).toBe(true);
  });

  it("gives the same events and faults in one-byte chunks", () => {
    for (const text of [
      '\ufeff{"a":"\\ud83d\\ude00é","b":[12345678901234567890,true],"a":1}',
      '{"x":"\\ud800"}',
      "[1,2",
      '{"__proto__":{}}',
      "nul",
    ]) {
      const whole = scan(text);
      for (const size of [1, 2, 3]) {
        const parts = scan(text, size);
        expect(parts.log).toEqual(whole.log);
        expect(parts.faults).toEqual(whole.faults);
      }
    }
  });

  it.each([
    ["", "empty 1:1"],
    ["  \n ", "empty 2:2"],
    ['{"a":1', "truncated 1:7"],
    ['{"a":tru', "truncated 1:9"],
    ['"abc', "truncated 1:5"],
    ["-", "syntax 1:2"],
    ["{]", "syntax 1:2"],
    ['{"a" 1}', "syntax 1:6"],
    ['{"a":1,}', "syntax 1:8"],
    ["[1,]", "syntax 1:4"],
    ["[01]", "syntax 1:3"],
    ["[1.]", "syntax 1:4"],
    ["[+1]", "syntax 1:2"],
    ["[.5]", "syntax 1:2"],
    ['["\\x"]', "syntax 1:4"],
    ['["\u0001"]', "syntax 1:3"],
    ["[nan]", "syntax 1:3"],
    ["[1e400]", "number 1:2 1e400"],
    ["[9007199254740993]", "number 1:2 9007199254740993"],
    ['{"k":1,"k":2}', "duplicateKey 1:8 k"],
    ['{"k":1,"\\u006b":2}', "duplicateKey 1:8 k"],
    ['{"__proto__":1}', "reservedKey 1:2 __proto__"],
    ['["\\ud800"]', "surrogate 1:9 \\ud800"],
    ['["\\udc00a"]', "surrogate 1:9 \\udc00"],
    ['["\\ud800\\u0041"]', "surrogate 1:15 \\ud800"],
    ["\ufeff[1]", "mark 1:1"],
  ])("finds the fault of %j", (text, fault) => {
    expect(brief(scan(text).faults)).toEqual([fault]);
  });

  it("refuses bytes that are no UTF-8, at their place", () => {
    const bytes = (...b: number[]) => Uint8Array.from([0x5b, 0x22, ...b, 0x22, 0x5d]);
    for (const bad of [[0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80], [0xe3, 0x41]]) {
      expect(scan(bytes(...bad)).faults[0]?.kind).toBe("encoding");
    }
    expect(scan(Uint8Array.from([0xff, 0xfe, 0x7b, 0x00])).faults[0]?.kind).toBe("encoding");
    expect(scan(bytes(0xe6, 0x97, 0xa5)).faults).toEqual([]);
  });

  it("keeps the limits of depth, strings and keys", () => {
    const limits: JsonLimits = { depth: 3, string: 4, keys: 2 };
    expect(scan("[[[1]]]", 100, limits).faults).toEqual([]);
    expect(brief(scan("[[[[1]]]]", 100, limits).faults)).toEqual(["depth 1:4"]);
    expect(scan('["abc"]', 100, limits).faults).toEqual([]);
    expect(brief(scan('["abcde"]', 100, limits).faults)).toEqual(["string 1:2"]);
    expect(scan('{"a":1,"b":2}', 100, limits).faults).toEqual([]);
    expect(brief(scan('{"a":1,"b":2,"c":3}', 100, limits).faults)).toEqual(["keys 1:14"]);
  });

  it("stops at a second value and says where it is", () => {
    const scanner = createJsonScanner(silent);
    expect(scanner.push(new TextEncoder().encode('{"a":1}\n{"b":2}'))).toBe(8);
    expect(scanner.complete).toBe(true);
    expect(scanner.second).toEqual({ offset: 8, line: 2, column: 1 });
  });

  it("finds a duplicate among many keys", () => {
    const keys = Array.from({ length: 500 }, (_, i) => `"k${i}":0`);
    expect(scan(`{${keys.join(",")}}`).faults).toEqual([]);
    expect(brief(scan(`{${keys.join(",")},"k7":1}`).faults)).toEqual([
      `duplicateKey 1:${keys.join(",").length + 3} k7`,
    ]);
  });

  it("leaves the keys of an object to the receiver that asks for them", () => {
    const scanner = createJsonScanner({ ...silent, open: (_object, depth) => depth === 1 });
    scanner.push(new TextEncoder().encode('{"a":{"b":1,"b":2},"a":1}'));
    expect(scanner.faults.map((f) => f.text)).toEqual(["b"]);
  });
});
