// SPDX-License-Identifier: Apache-2.0
import { complement, DIGITS, LAST, WORDS } from "./char-set.js";
import { derive, type Expression } from "./expression.js";
import { parsePattern } from "./parse-pattern.js";

/** How two patterns differ: a shortest text that only the old one accepts, and one that only the new one does. */
export interface PatternDifference {
  readonly lost?: string;
  readonly gained?: string;
}

/** Pairs of states that are visited before the question is left open. */
const MOST_STATES = 5000;

/**
 * What a change of pattern takes away and adds, by walking both automata at once. Undefined when a pattern is no regular
 * language, or is too large to decide.
 */
export function comparePatterns(before: string, after: string): PatternDifference | undefined {
  const [old, now] = [parsePattern(before), parsePattern(after)];
  if (old === undefined || now === undefined) return undefined;
  const points = samples(old, now);
  const seen = new Set<string>();
  let layer: (readonly [Expression, Expression, string])[] = [[old, now, ""]];
  let lost: string | undefined;
  let gained: string | undefined;
  while (layer.length > 0 && (lost === undefined || gained === undefined)) {
    const next: typeof layer = [];
    for (const [a, b, text] of layer) {
      if (a.empty && !b.empty) lost ??= text;
      if (b.empty && !a.empty) gained ??= text;
      for (const point of points) {
        const [left, right] = [derive(a, point), derive(b, point)];
        const key = `${left.key}\n${right.key}`;
        if (seen.has(key) || left.key === right.key) continue;
        seen.add(key);
        next.push([left, right, text + String.fromCodePoint(point)]);
      }
      if (seen.size > MOST_STATES) return undefined;
    }
    layer = next;
  }
  return { ...(lost === undefined ? {} : { lost }), ...(gained === undefined ? {} : { gained }) };
}

/** One code point out of every stretch that no set of either expression cuts; letters and digits where there are any. */
function samples(...expressions: readonly Expression[]): readonly number[] {
  const cuts = new Set([0, LAST + 1]);
  const visit = (expression: Expression): void => {
    if (expression.kind === "set") for (const [from, to] of expression.set) cuts.add(from).add(to + 1);
    else if (expression.kind === "sequence") [expression.first, expression.rest].forEach(visit);
    else if (expression.kind === "choice") expression.parts.forEach(visit);
    else if (expression.kind === "repeat") visit(expression.body);
  };
  expressions.forEach(visit);
  for (const [from, to] of [...WORDS, ...DIGITS, ...complement([[0x21, 0x7e]])]) cuts.add(from).add(to + 1);
  const sorted = [...cuts].sort((a, b) => a - b);
  const starts = sorted.slice(0, -1);
  const isReadable = (point: number): boolean => point > 0x20 && point < 0x7f;
  return [...starts.filter(isReadable), ...starts.filter((point) => !isReadable(point))];
}
