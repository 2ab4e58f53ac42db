// SPDX-License-Identifier: Apache-2.0
import { type CharSet, complement, DIGITS, DOT, EVERY, SPACES, unite, WORDS } from "./char-set.js";
import { choice, END, type Expression, repeat, sequence, setOf } from "./expression.js";

interface Reader {
  readonly points: readonly string[];
  at: number;
  /** Called for every repetition without bound. */
  readonly onRepeat: (branches: readonly Expression[]) => void;
}

/** Thrown inside only: a construct that is no regular language, or that is not read here. */
const UNREAD = Symbol("unread");
const CLASSES: ReadonlyMap<string, CharSet> = new Map([
  ["d", DIGITS],
  ["D", complement(DIGITS)],
  ["w", WORDS],
  ["W", complement(WORDS)],
  ["s", SPACES],
  ["S", complement(SPACES)],
]);
const CONTROLS: ReadonlyMap<string, number> = new Map([
  ["t", 9],
  ["n", 10],
  ["v", 11],
  ["f", 12],
  ["r", 13],
  ["0", 0],
]);
/** UTF-16 units; groups nest no deeper than that, and the reader recurses. */
const LONGEST = 2000;
const ANYTHING = repeat(setOf(EVERY), 0, Number.POSITIVE_INFINITY);

/**
 * The texts that a pattern of JSON Schema accepts (ECMA-262, flag `u`; found anywhere unless anchored). Undefined for
 * look-around, back-references, word boundaries, property escapes, anchors inside a pattern, and very long patterns.
 */
export function parsePattern(
  pattern: string,
  onRepeat: (branches: readonly Expression[]) => void = () => {},
): Expression | undefined {
  if (pattern.length > LONGEST) return undefined;
  const reader: Reader = { points: [...pattern], at: 0, onRepeat };
  try {
    const branches: Expression[] = [];
    do branches.push(anchored(reader));
    while (eat(reader, "|"));
    return reader.at === reader.points.length ? choice(branches) : undefined;
  } catch (error) {
    if (error === UNREAD) return undefined;
    throw error;
  }
}

function unread(): never {
  throw UNREAD;
}

function eat(reader: Reader, wanted: string): boolean {
  if (reader.points[reader.at] !== wanted) return false;
  reader.at += 1;
  return true;
}

function anchored(reader: Reader): Expression {
  const start = eat(reader, "^") ? END : ANYTHING;
  const body = terms(reader);
  return sequence(start, sequence(body, eat(reader, "$") ? END : ANYTHING));
}

function terms(reader: Reader): Expression {
  const found: Expression[] = [];
  for (let next = reader.points[reader.at]; next !== undefined && !"|)$".includes(next); ) {
    found.push(quantified(reader));
    next = reader.points[reader.at];
  }
  return found.reduceRight((rest, first) => sequence(first, rest), END);
}

function quantified(reader: Reader): Expression {
  const branches = atom(reader);
  const body = choice(branches);
  const [min, max] = quantifier(reader);
  if (max === Number.POSITIVE_INFINITY) reader.onRepeat(branches);
  return repeat(body, min, max);
}

function quantifier(reader: Reader): readonly [min: number, max: number] {
  const rest = reader.points.slice(reader.at, reader.at + 16).join("");
  const [text, sign, from, comma, to] = /^(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/.exec(rest) ?? [];
  if (text === undefined) return [1, 1];
  reader.at += text.length;
  if (sign !== undefined) return [sign === "+" ? 1 : 0, sign === "?" ? 1 : Number.POSITIVE_INFINITY];
  const min = Number(from);
  return [min, comma === undefined ? min : to === "" ? Number.POSITIVE_INFINITY : Number(to)];
}

/** One atom as its alternatives: several for a group with `|`. */
function atom(reader: Reader): readonly Expression[] {
  const point = reader.points[reader.at] ?? unread();
  reader.at += 1;
  if (point === "(") return group(reader);
  if (point === "[") return [setOf(bracket(reader))];
  if (point === ".") return [setOf(DOT)];
  if (point === "\\") return [setOf(escaped(reader))];
  if ("^$*+?{}])|".includes(point)) return unread();
  return [setOf(single(point))];
}

function group(reader: Reader): readonly Expression[] {
  if (eat(reader, "?") && !eat(reader, ":")) {
    const name = /^<[A-Za-z_]\w*>/.exec(reader.points.slice(reader.at).join(""))?.[0] ?? unread();
    reader.at += name.length;
  }
  const branches = [terms(reader)];
  while (eat(reader, "|")) branches.push(terms(reader));
  return eat(reader, ")") ? branches : unread();
}

function single(point: string): CharSet {
  const code = point.codePointAt(0) ?? unread();
  return [[code, code]];
}

function escaped(reader: Reader): CharSet {
  const point = reader.points[reader.at] ?? unread();
  reader.at += 1;
  const known = CLASSES.get(point);
  if (known !== undefined) return known;
  const control = CONTROLS.get(point);
  if (control !== undefined) return [[control, control]];
  if (point === "x" || point === "u") return hexadecimal(reader, point);
  return /[A-Za-z0-9]/.test(point) ? unread() : single(point);
}

function hexadecimal(reader: Reader, kind: "x" | "u"): CharSet {
  const rest = reader.points.slice(reader.at, reader.at + 10).join("");
  const form = kind === "x" ? /^([0-9a-f]{2})/i : /^(?:([0-9a-f]{4})|\{([0-9a-f]{1,6})\})/i;
  const [text, plain, braced] = form.exec(rest) ?? [];
  if (text === undefined) return unread();
  reader.at += text.length;
  const code = Number.parseInt(plain ?? braced ?? "", 16);
  return [[code, code]];
}

function bracket(reader: Reader): CharSet {
  const negated = eat(reader, "^");
  const sets: CharSet[] = [];
  while (!eat(reader, "]")) {
    const from = member(reader);
    const ranged = reader.points[reader.at] === "-" && reader.points[reader.at + 1] !== "]";
    if (!ranged) sets.push(from);
    else {
      reader.at += 1;
      sets.push(range(from, member(reader)));
    }
  }
  const united = unite(...sets);
  return negated ? complement(united) : united;
}

function member(reader: Reader): CharSet {
  if (eat(reader, "\\")) return eat(reader, "b") ? [[8, 8]] : escaped(reader);
  const point = reader.points[reader.at] ?? unread();
  reader.at += 1;
  return single(point);
}

function range(from: CharSet, to: CharSet): CharSet {
  const [start, end] = [from[0]?.[0], to[0]?.[0]];
  const isSingle = (set: CharSet): boolean => set.length === 1 && set[0]?.[0] === set[0]?.[1];
  return start === undefined || end === undefined || !isSingle(from) || !isSingle(to) || start > end
    ? unread()
    : [[start, end]];
}
