// SPDX-License-Identifier: Apache-2.0
import { RE2JS } from "re2js";

/** A pattern from outside, run in time that grows with the text alone. */
export interface LinearPattern {
  /** True when the pattern occurs in the text. */
  test(text: string): boolean;
}

/** Why a pattern cannot be used: too long, too large once repeats are written out, or no RE2 syntax. */
export interface PatternFault {
  readonly fault: "long" | "large" | "syntax";
  readonly reason: string;
}

/** Characters of a pattern, steps of its program, characters of a text that it is run on. */
export const PATTERN_LIMITS = { characters: 1000, steps: 4000, text: 10_000 } as const;

/** The pattern as RE2 understands it; escapes of ECMA-262 such as `\u3042` are translated. */
export function linearPattern(pattern: string): LinearPattern | PatternFault {
  if (pattern.length > PATTERN_LIMITS.characters) return { fault: "long", reason: "" };
  try {
    const compiled = RE2JS.compile(RE2JS.translateRegExp(pattern));
    if (compiled.programSize() > PATTERN_LIMITS.steps) return { fault: "large", reason: "" };
    return { test: (text) => compiled.test(text) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { fault: "syntax", reason: message.replace(/^error parsing regexp: /, "") };
  }
}
