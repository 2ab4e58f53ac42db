// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pad, widthOf, wrap } from "../src/text/width.js";

describe("widthOf", () => {
  it.each([
    ["abc", 3],
    ["日本", 4],
    ["ﾆﾎﾝ", 3],
    ["が", 2],
    ["か\u3099", 2],
    ["e\u0301", 1],
    ["👍", 2],
    ["…×·→", 4],
    ["", 0],
  ])("of %s is %i", (text, width) => expect(widthOf(text)).toBe(width));
});

describe("pad", () => {
  it("fills up to the column", () => {
    expect(pad("情報", 6)).toBe("情報  ");
    expect(pad("longer", 3)).toBe("longer");
  });
});

describe("wrap", () => {
  it("breaks at spaces", () => {
    expect(wrap("one two three four", 9)).toEqual(["one two", "three", "four"]);
  });

  it("breaks between wide characters, never before a full stop or after an opening bracket", () => {
    expect(wrap("期間の終わりが始まりより前にある。", 20)).toEqual(["期間の終わりが始まり", "より前にある。"]);
    expect(wrap("あいうえお。", 10)).toEqual(["あいうえ", "お。"]);
    expect(wrap("ああああ「い」", 10)).toEqual(["ああああ", "「い」"]);
  });

  it("keeps a word that is longer than the line, and words joined by a no-break space", () => {
    expect(wrap("see https://data.example.org/long/path now", 10)).toEqual([
      "see",
      "https://data.example.org/long/path",
      "now",
    ]);
    expect(wrap("Entity 3, Asset\u00a01", 13)).toEqual(["Entity 3,", "Asset 1"]);
  });

  it("gives one empty line for nothing", () => expect(wrap("", 10)).toEqual([""]));

  it("loses no character but spaces, and keeps to the width wherever a break is possible", () => {
    const word = fc.string({
      unit: fc.constantFrom("a", "日", "b", "本", "。", "「", "」"),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), fc.integer({ min: 4, max: 40 }), (words, width) => {
        const text = words.join(" ");
        const lines = wrap(text, width);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
        for (const line of lines) if (widthOf(line) > width) expect(line).toMatch(/^\S+$/);
      }),
    );
  });
});
