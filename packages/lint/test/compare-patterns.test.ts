// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it, test } from "vitest";
import { comparePatterns } from "../src/read.js";

const DIGEST = "^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}|sha3-256:[0-9a-f]{64})$";

describe("patterns that accept the same", () => {
  test.each([
    ["^\\d{4}$", "^[0-9]{4}$"],
    ["^(?:a|b)c?$", "^[ab](?:c|)$"],
    ["^[^\\s]+$", "^\\S+$"],
    ["^a*$", "^(?:a{0,3}|a{4,})$"],
    ["a", "^.*a"],
    ["^\\u0041\\x42\\u{1F600}$", "^AB😀$"],
    ["^(?<year>a)$", "^a$"],
    [".|\\n|\\r|\\u2028|\\u2029|^$", ""],
  ])("%s and %s", (before, after) => {
    // `.` leaves out the ends of lines, so that `^.*a` is the narrower one.
    const expected = before === "a" ? { lost: "\na" } : {};
    expect(comparePatterns(before, after)).toEqual(expected);
  });
});

it("tells a shortest text of what is lost and gained", () => {
  expect(comparePatterns("^a+$", "^a*$")).toEqual({ gained: "" });
  expect(comparePatterns("^a{1,3}$", "^a{2,4}$")).toEqual({ lost: "a", gained: "aaaa" });
  expect(comparePatterns("^x", "^x|y$")).toEqual({ gained: "y" });
  expect(comparePatterns(DIGEST, DIGEST.replace("|sha3-256:[0-9a-f]{64}", ""))).toEqual({
    lost: `sha3-256:${"0".repeat(64)}`,
  });
});

it("leaves open what is no regular language or too large", () => {
  for (const pattern of ["(?=a)", "(a)\\1", "\\bword\\b", "\\p{L}", "a(", "^a^b$", "x".repeat(3000)]) {
    expect(comparePatterns(pattern, "^a$"), pattern).toBeUndefined();
  }
  expect(comparePatterns(`^[ab]*a${"[ab]".repeat(16)}$`, `^[ab]*b${"[ab]".repeat(16)}$`)).toBeUndefined();
});
