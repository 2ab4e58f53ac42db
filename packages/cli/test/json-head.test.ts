// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readJsonHead } from "../src/run/json-head.js";

function members(text: string): Readonly<Record<string, string>> {
  const head = readJsonHead(text);
  return Object.fromEntries([...(head?.members ?? [])].map(([key, { text: value, first }]) => [key, value ?? first]));
}

describe("readJsonHead", () => {
  it("reads the members of the outermost object", () => {
    expect(members('{"a":"x","b":{"c":"y"},"d":[1,{"e":"z"}],"f":-1.5,"g":true,"h":null}')).toEqual({
      a: "x",
      b: "{",
      d: "[",
      f: "-",
      g: "t",
      h: "n",
    });
  });

  it("reads what is there of a text that is cut off or broken further on", () => {
    expect(members('{"type":"CityJSON","CityObjects":{"x":{"y":')).toEqual({ type: "CityJSON", CityObjects: "{" });
    expect(members('{"a":"x","b" 1}')).toEqual({ a: "x" });
    expect(members('{"a":"half a str')).toEqual({ a: '"' });
    expect(members('{"a":')).toEqual({ a: "" });
  });

  it("is not led astray by brackets and quotes in strings", () => {
    expect(members('{"a":"}\\"]{","b":["]","}"],"c":"z"}')).toEqual({ a: '}"]{', b: "[", c: "z" });
  });

  it("skips a byte order mark and white space, and knows when the object is all there is", () => {
    expect(readJsonHead('\ufeff \n{"a":1}\n')?.alone).toBe(true);
    expect(readJsonHead('{"a":1}\n{"b":2}')?.alone).toBe(false);
    expect(readJsonHead('{"a":1')?.alone).toBe(false);
  });

  it.each(["", "[1]", '"x"', "12", "<xml/>", "\u0000"])("finds no object in %j", (text) =>
    expect(readJsonHead(text)).toBeUndefined(),
  );

  it("agrees with JSON.parse on every object", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const head = readJsonHead(JSON.stringify(value));
        expect([...(head?.members.keys() ?? [])].sort()).toEqual(Object.keys(value).sort());
        for (const [key, one] of Object.entries(value))
          if (typeof one === "string") expect(head?.members.get(key)?.text).toBe(one);
      }),
    );
  });
});
