// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { linearPattern, PATTERN_LIMITS } from "../../src/config/linear-pattern.js";
import { compileProfile } from "../../src/profile.js";
import { restrictionOf } from "./compile.js";
import { broken } from "./judged.js";

/** Each of these runs for hours, or for ever, in an engine that goes back and tries again. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ["^(a+)+$", `${"a".repeat(9999)}!`],
  ["^(a|aa)+$", `${"a".repeat(9999)}!`],
  ["(x+x+)+y", "x".repeat(10_000)],
  ["^(.*)*(.*)*(.*)*(.*)*$\\n!", "x".repeat(10_000)],
  ["([a-z]+)*@", "a".repeat(10_000)],
  ["^(?:a?){900}a{900}$", "a".repeat(10_000)],
  ["(?i)^(([\\p{L}\\p{N}]+[ -]?)+)+$", `${"あ".repeat(9999)}!`],
];

describe("a hostile pattern ends", () => {
  it.each(HOSTILE)("%s", async (pattern, notation) => {
    const entity = {
      id: "https://data.example.org/known/e",
      type: "Entity",
      entityTypes: ["sosa:Sensor"],
      identifiers: [{ scheme: "https://data.example.org/s", notation }],
    };
    expect(await broken({ on: "Identifier", member: "notation", pattern }, entity)).toHaveLength(1);
  });

  it.each([
    "((a{100}){100}){100}",
    "(?:(?:a{0,30}){0,30}){0,30}",
    "(".repeat(990),
    "[".repeat(990),
    "(?:".repeat(300),
    "(?:a?){1000}(?:a?){1000}(?:a?){1000}",
    "\\p{Nope}",
    "a{1001}",
    "(?<=a)b",
    "\\2",
    "\\",
  ])("or is refused: %s", (pattern) => {
    const { findings } = compileProfile([restrictionOf({ on: "Identifier", member: "notation", pattern })]);
    expect(findings.map(({ code }) => code)).toEqual(["PRF-11"]);
  });
});

describe("linearPattern", () => {
  it("agrees with the engine of the runtime on ordinary patterns", () => {
    const patterns = [
      "^[A-Z]{2}-[0-9]{4}$",
      "川",
      "\\u5ddd$",
      "^(?:a|b)*c$",
      "\\d+\\.\\d{2}",
      "^\\w+@[a-z.]+$",
      "[^\\s]",
      "^.{3}$",
      "a\\/b",
    ];
    const texts = ["AB-1234", "ab-1234", "多摩川", "ababc", "abab", "3.14", "a@b.c", " ", "", "abc", "😀😀😀", "a/b"];
    for (const pattern of patterns) {
      const compiled = linearPattern(pattern);
      if ("fault" in compiled) throw new Error(pattern);
      for (const text of texts)
        expect(compiled.test(text), `${pattern} on ${text}`).toBe(new RegExp(pattern, "u").test(text));
    }
  });

  it("is bounded by characters and by steps", () => {
    expect(linearPattern("a".repeat(PATTERN_LIMITS.characters))).not.toHaveProperty("fault");
    expect(linearPattern("a".repeat(PATTERN_LIMITS.characters + 1))).toHaveProperty("fault", "long");
    expect(linearPattern("(?:ab?c){990}")).not.toHaveProperty("fault");
    expect(linearPattern("(?:ab?cd){990}")).toHaveProperty("fault", "large");
  });
});
