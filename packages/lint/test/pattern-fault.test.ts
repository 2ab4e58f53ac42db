// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { patternFault } from "../src/pattern/pattern-fault.js";

test.each([
  "^(?:und|[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)$",
  "^[A-Za-z][A-Za-z0-9+.-]*:\\S+$",
  "^\\d+(?:\\.\\d+)?$",
  "^(?:a|b+)c$",
  "^(?:a|b)*$",
  "^[a-z]+(?:-[a-z]+)*$",
  "^(?:/(?:[^~/]|~[01])*)*$",
  "[+*]+",
  "[(?=]",
  "\\(\\?=a\\)",
  "a{1000}",
  "",
])("%s is safe", (pattern) => {
  expect(patternFault(pattern)).toBeUndefined();
});

test.each([
  ["(?=a)", "look-around"],
  ["(?<!a)b", "look-around"],
  ["\\\\(?=a)", "look-around"],
  ["(a)\\1", "back-reference"],
  ["(?<n>a)\\k<n>", "back-reference"],
  ["a(", "invalid"],
  ["\\-", "invalid"],
  ["a{1001}", "large-repetition"],
  ["a{2,1001}", "large-repetition"],
  ["(a+)+", "nested-repetition"],
  ["(?:[a-z]+)*", "nested-repetition"],
  ["((a*)b)+", "nested-repetition"],
  ["(a{2,})*", "nested-repetition"],
  ["(?:-[a-z-]+)*", "nested-repetition"],
  ["\\b(?:[a-z]+)*", "nested-repetition"],
  ["(a|aa)+", "ambiguous-repetition"],
  ["(?:\\w|\\d)*", "ambiguous-repetition"],
])("%s is not: %s", (pattern, fault) => {
  expect(patternFault(pattern)).toBe(fault);
});
