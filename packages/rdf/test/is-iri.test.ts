// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { isIri } from "../src/is-iri.js";
import { isLanguageTag } from "../src/is-language-tag.js";

describe("IRIs of RFC 3987", () => {
  it.each([
    "https://data.example.org/a",
    "HTTP://example.org",
    "http://example.org:8080/a?b=/?c#d/?e",
    "http://user:pass@example.org/",
    "http://[2001:db8::1]:80/",
    "http://[v1.a:b]/",
    "https://例え.jp/水位?月=一#東",
    "https://data.example.org/%E6%B0%B4",
    "urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
    "mailto:a@b.org",
    "file:///tmp/a",
    "tag:a@b.org,2020:x",
    "a:",
    "https://data.example.org/😀",
    "https://data.example.org/?\ue000",
  ])("%s", (text) => expect(isIri(text)).toBe(true));

  it.each([
    "",
    ":a",
    "1a:b",
    "a b:c",
    "//example.org/a",
    "https://data.example.org/a b",
    "https://data.example.org/a\u0000",
    "https://data.example.org/a\u00a0".replace("\u00a0", "\u0085"),
    "https://data.example.org/<a>",
    "https://data.example.org/{a}",
    "https://data.example.org/a|b",
    "https://data.example.org/a^b",
    "https://data.example.org/a`b",
    "https://data.example.org/[a]",
    "https://data.example.org/%e",
    "https://data.example.org/%zz",
    "https://data.example.org/#a#b",
    "https://data.example.org:port/",
    "http://[::1/",
    "https://data.example.org/\ufffe",
    "https://data.example.org/\ue000",
    "https://data.example.org/\ud800",
    "https://data.example.org/a\n",
  ])("not %j", (text) => expect(isIri(text)).toBe(false));

  it("takes linear time for hostile text", () => {
    expect(isIri(`http://${"a:".repeat(50_000)}`)).toBe(false);
    expect(isIri(`http://${"a@".repeat(50_000)}`)).toBe(false);
    expect(isIri(`a:${"%41".repeat(50_000)}%`)).toBe(false);
  });
});

describe("language tags of BCP 47", () => {
  it.each([
    "en",
    "ja",
    "JA-JP",
    "zh-Hant-TW",
    "de-CH-1996",
    "sl-rozaj-biske-1994",
    "es-419",
    "de-Latn-DE-1996-x-a",
    "en-u-ca-buddhist",
    "x-private",
    "i-klingon",
    "zh-cmn-Hans",
    "tlh",
  ])("%s", (tag) => expect(isLanguageTag(tag)).toBe(true));
  it.each([
    "",
    "e",
    "en_US",
    "en-",
    "en--US",
    "en-u",
    "1en",
    "abcdefghi",
    "en-abcdefghi",
    "i-unknown",
    "en us",
    "en\n",
  ])("not %j", (tag) => expect(isLanguageTag(tag)).toBe(false));
});
