// SPDX-License-Identifier: Apache-2.0

const LOOK_AROUND = /\(\?(?:[=!]|<[=!])/;
const BACK_REFERENCE = /\\[1-9]|\\k</;

interface Group {
  /** An unbounded repetition stands inside. */
  repeats: boolean;
}

/** Length of an unbounded quantifier at the start of `text`; 0 when there is none. */
function unboundedQuantifier(text: string): number {
  return /^(?:[*+]|\{\d+,\})/.exec(text)?.[0].length ?? 0;
}

/** True when an unbounded repetition repeats another, as in `(a+)+`, which an ordinary engine may need exponential time for. */
export function hasNestedRepetition(pattern: string): boolean {
  const open: Group[] = [{ repeats: false }];
  for (let i = 0; i < pattern.length; i += 1) {
    const character = pattern[i];
    if (character === "\\") i += 1;
    else if (character === "[") i = classEnd(pattern, i);
    else if (character === "(") {
      open.push({ repeats: false });
      continue;
    }
    const group = character === ")" ? open.pop() : undefined;
    const repeated = unboundedQuantifier(pattern.slice(i + 1)) > 0;
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

/** Why a pattern is not safe to run on data from outside; undefined when it is. */
export function patternFault(pattern: string): string | undefined {
  if (LOOK_AROUND.test(pattern)) return "look-around, which RE2 has not";
  if (BACK_REFERENCE.test(pattern)) return "a back-reference, which RE2 has not";
  if (hasNestedRepetition(pattern)) return "a repetition inside a repetition, which may take exponential time";
  try {
    new RegExp(pattern, "u");
    return undefined;
  } catch {
    return "no valid regular expression";
  }
}
