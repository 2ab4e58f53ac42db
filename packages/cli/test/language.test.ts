// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { askedLanguage, languageOf, pick, pickLines } from "../src/language/language.js";
import { bilingual, say } from "../src/language/say.js";

describe("languageOf", () => {
  it.each([
    [[], {}, "en"],
    [[], { LANG: "ja_JP.UTF-8" }, "ja"],
    [[], { LANG: "ja" }, "ja"],
    [[], { LANG: "jam_JM" }, "en"],
    [[], { LC_ALL: "C", LANG: "ja_JP.UTF-8" }, "en"],
    [[], { LC_ALL: "", LC_MESSAGES: "ja_JP.UTF-8", LANG: "en_US.UTF-8" }, "ja"],
    [["validate", "--lang", "both"], { LANG: "ja" }, "both"],
    [["--lang=en", "validate"], { LANG: "ja" }, "en"],
    [["--lang", "ja", "validate", "--lang", "en"], {}, "en"],
    [["--lang", "fr"], { LANG: "ja" }, "ja"],
    [["validate", "--", "--lang=ja"], {}, "en"],
  ] as const)("of %j and %j is %s", (argv, env, language) => {
    expect(languageOf(argv, env)).toBe(language);
  });

  it("tells what was asked for, known or not", () => {
    expect(askedLanguage(["--lang", "fr"])).toBe("fr");
    expect(askedLanguage(["validate"])).toBeUndefined();
  });
});

describe("texts", () => {
  it("come in one language or in both", () => {
    const text = { en: "one", ja: "一" };
    expect([pick(text, "en"), pick(text, "ja"), pick(text, "both")]).toEqual(["one", "一", "one / 一"]);
    expect(pickLines(text, "both")).toEqual(["one", "一"]);
    expect(pickLines({ en: "m", ja: "m" }, "both")).toEqual(["m"]);
  });

  it("take values by name, one of them in both languages, and leave unknown names alone", () => {
    expect(say("en", "resources", { count: 1234567 })).toBe("1,234,567 resources");
    expect(bilingual("cannotWrite", { path: "r.json", reason: bilingual("diskFull") })).toEqual({
      en: 'cannot write "r.json": the disk is full',
      ja: "「r.json」に書けない(ディスクに空きがない)",
    });
    expect(say("en", "resources", {})).toBe("{count} resources");
    expect(say("en", "cannotWrite", { path: "{reason}", reason: "x" })).toBe('cannot write "{reason}": x');
  });
});
