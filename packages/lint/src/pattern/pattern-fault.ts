// SPDX-License-Identifier: Apache-2.0
import { meets } from "./char-set.js";
import { type Expression, everySet, firstOf } from "./expression.js";
import { parsePattern } from "./parse-pattern.js";

export type PatternFault =
  | "look-around"
  | "back-reference"
  | "invalid"
  | "large-repetition"
  | "nested-repetition"
  | "ambiguous-repetition";

const LOOK_AROUND = /\(\?(?:[=!]|<[=!])/;
const BACK_REFERENCE = /\\[1-9]|\\k</;
/** Largest count that RE2 takes. */
const LARGEST_COUNT = 1000;

/** Why a pattern is not safe to run on data from outside, with an engine that backtracks or with RE2; undefined when it is. */
export function patternFault(pattern: string): PatternFault | undefined {
  const bare = pattern.replace(/\\[^1-9k]/g, "\\0").replace(/\[[^\]]*\]/g, "[]");
  if (LOOK_AROUND.test(bare)) return "look-around";
  if (BACK_REFERENCE.test(bare)) return "back-reference";
  if (!isValid(pattern)) return "invalid";
  const counts = [...bare.matchAll(/\{(\d+)(?:,(\d*))?\}/g)].flatMap(([, min, max]) => [Number(min), Number(max ?? 0)]);
  if (counts.some((count) => count > LARGEST_COUNT)) return "large-repetition";
  const repetitions: (readonly Expression[])[] = [];
  const isRead = parsePattern(pattern, (branches) => repetitions.push(branches)) !== undefined;
  if (isRead ? repetitions.some((branches) => branches.some(repeatsInside)) : hasNestedRepetition(pattern))
    return "nested-repetition";
  return repetitions.some(beginAlike) ? "ambiguous-repetition" : undefined;
}

function isValid(pattern: string): boolean {
  try {
    new RegExp(pattern, "u");
    return true;
  } catch {
    return false;
  }
}

/** True when alternatives of one repetition begin alike, as in `(a|aa)+`. */
function beginAlike(branches: readonly Expression[]): boolean {
  const firsts = branches.map(firstOf);
  return firsts.some((first, at) => firsts.slice(at + 1).some((other) => meets(first, other)));
}

/** True when a repeated text repeats something itself, unless it begins with a mark that it does not hold again, as in `(-[a-z]+)*`. */
function repeatsInside(branch: Expression): boolean {
  if (!holdsRepetition(branch)) return false;
  if (branch.kind !== "sequence" || branch.first.kind !== "set") return true;
  return meets(branch.first.set, everySet(branch.rest));
}

function holdsRepetition(expression: Expression): boolean {
  if (expression.kind === "sequence") return holdsRepetition(expression.first) || holdsRepetition(expression.rest);
  if (expression.kind === "choice") return expression.parts.some(holdsRepetition);
  return (
    expression.kind === "repeat" && (expression.max === Number.POSITIVE_INFINITY || holdsRepetition(expression.body))
  );
}

/** The same by the text alone, for a pattern that is not read in full: `(a+)+` may take an ordinary engine exponential time. */
function hasNestedRepetition(pattern: string): boolean {
  const open = [{ repeats: false }];
  for (let i = 0; i < pattern.length; i += 1) {
    const character = pattern[i];
    if (character === "\\") i += 1;
    else if (character === "[") i = classEnd(pattern, i);
    else if (character === "(") {
      open.push({ repeats: false });
      continue;
    }
    const group = character === ")" ? open.pop() : undefined;
    const repeated = /^(?:[*+]|\{\d+,\})/.test(pattern.slice(i + 1, i + 24));
    if (group?.repeats === true && repeated) return true;
    const holder = open.at(-1);
    if (holder !== undefined && (repeated || group?.repeats === true)) holder.repeats = true;
  }
  return false;
}

function classEnd(pattern: string, start: number): number {
  for (let i = start + 1; i < pattern.length; i += 1) {
    if (pattern[i] === "\\") i += 1;
    else if (pattern[i] === "]") return i;
  }
  return pattern.length;
}
