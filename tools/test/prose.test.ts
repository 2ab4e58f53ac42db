// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { type Chapter, checkProse, proseFaults } from "../src/checks/check-prose.js";
import { ROOT } from "./repository.js";

const chapter = (language: "en" | "ja", text: string, name = "01-a.md"): Chapter => ({
  file: `spec/prose/${language}/${name}`,
  text,
});
const en = "# A {#a}\n\nWords.\n\n<!-- draw: rules time -->\n";
const ja = "# あ {#a}\n\n言葉。\n\n<!-- draw: rules time -->\n";
const faults = (english: string, japanese: string, areas: readonly string[] = ["time"]): readonly string[] =>
  proseFaults([chapter("en", english)], [chapter("ja", japanese)], areas);

describe("the prose", () => {
  it("of this repository requires nothing beside its requirements, draws them all in, and is the same in both languages", () => {
    const { faults: found, scope } = checkProse(ROOT);
    expect(found).toEqual([]);
    expect(scope).toMatch(/^\d+ chapters, \d{3} requirements$/);
  });

  it.each([
    ["MUST", "A unit MUST be given."],
    ["must", "A unit must be given."],
    ["SHALL", "A unit SHALL NOT be given."],
    ["should", "A unit should be given."],
    ["MAY", "A unit MAY be given."],
  ])("may not say %s", (word, sentence) => {
    expect(faults(en.replace("Words.", sentence), ja)).toEqual([
      `spec/prose/en/01-a.md:3 "${word}" outside a requirement: move the sentence into the catalogue`,
    ]);
  });

  it.each([
    "単位を書かなければならない。",
    "単位を書いてはならない。",
    "単位を書くべきである。",
    "単位を書くことが望ましい。",
    "MUST",
  ])("may not say %s", (sentence) => {
    expect(faults(en, ja.replace("言葉。", sentence))).toHaveLength(1);
  });

  it("may speak of the words", () => {
    expect(faults(en.replace("Words.", "A `MUST` is strict; it may be seen."), ja)).toEqual([]);
  });

  it("draws the requirements of every area in, once", () => {
    expect(faults(en, ja, ["time", "space"])).toEqual([
      'spec/prose/en/:1 the requirements of "space" are drawn in 0 times, not once',
      'spec/prose/ja/:1 the requirements of "space" are drawn in 0 times, not once',
    ]);
    const twice = "<!-- draw: rules time -->\n";
    expect(faults(en + twice, ja + twice)).toHaveLength(2);
  });

  it("has the same parts in both languages", () => {
    expect(faults(en, ja.replace("{#a}", "{#b}"))).toEqual([
      "spec/prose/ja/01-a.md:1 has heading #b where the English text has heading #a",
    ]);
    expect(faults(`${en}\n- one\n- two\n`, `${ja}\n- 一\n`)).toEqual([
      "spec/prose/ja/01-a.md:1 has nothing where the English text has an item",
    ]);
    expect(proseFaults([chapter("en", "# A {#a}")], [], [])).toEqual(["spec/prose/en/01-a.md:1 has no Japanese twin"]);
    expect(proseFaults([], [chapter("ja", "# あ {#a}")], [])).toEqual(["spec/prose/ja/01-a.md:1 has no English twin"]);
  });
});
