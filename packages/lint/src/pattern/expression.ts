// SPDX-License-Identifier: Apache-2.0
import { type CharSet, meets, unite } from "./char-set.js";

/** A regular expression as a language of whole texts. `key` is equal for expressions of equal form. */
export type Expression = { readonly key: string; readonly empty: boolean } & (
  | { readonly kind: "set"; readonly set: CharSet }
  | { readonly kind: "sequence"; readonly first: Expression; readonly rest: Expression }
  | { readonly kind: "choice"; readonly parts: readonly Expression[] }
  | { readonly kind: "repeat"; readonly body: Expression; readonly min: number; readonly max: number }
  | { readonly kind: "nothing" }
  | { readonly kind: "end" }
);

/** The language without any text. */
export const NOTHING: Expression = { kind: "nothing", key: "∅", empty: false };
/** The language of the empty text. */
export const END: Expression = { kind: "end", key: "ε", empty: true };

export function setOf(set: CharSet): Expression {
  if (set.length === 0) return NOTHING;
  return { kind: "set", set, empty: false, key: `[${set.map(([from, to]) => `${from}-${to}`).join(",")}]` };
}

/** First one, then the other; kept leaning to the right, so that equal languages get equal keys more often. */
export function sequence(first: Expression, rest: Expression): Expression {
  if (first.kind === "nothing" || rest.kind === "nothing") return NOTHING;
  if (first.kind === "end") return rest;
  if (rest.kind === "end") return first;
  if (first.kind === "sequence") return sequence(first.first, sequence(first.rest, rest));
  return { kind: "sequence", first, rest, empty: first.empty && rest.empty, key: `${first.key}${rest.key}` };
}

export function choice(parts: readonly Expression[]): Expression {
  const flat = parts.flatMap((part) => (part.kind === "choice" ? part.parts : [part]));
  const sets = flat.flatMap((part) => (part.kind === "set" ? [part.set] : []));
  const others = flat.filter((part) => part.kind !== "set" && part.kind !== "nothing");
  const all = sets.length > 0 ? [setOf(unite(...sets)), ...others] : others;
  const unique = [...new Map(all.map((part) => [part.key, part])).values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  const [only] = unique;
  if (only === undefined) return NOTHING;
  if (unique.length === 1) return only;
  const key = `(${unique.map((part) => part.key).join("|")})`;
  return { kind: "choice", parts: unique, key, empty: unique.some((part) => part.empty) };
}

/** `min` to `max` times; `max` may be infinite. */
export function repeat(body: Expression, min: number, max: number): Expression {
  if (max === 0 || body.kind === "end") return END;
  if (body.kind === "nothing") return min === 0 ? END : NOTHING;
  if (min === 1 && max === 1) return body;
  return { kind: "repeat", body, min, max, empty: min === 0 || body.empty, key: `(${body.key}){${min},${max}}` };
}

/** What is left of the texts that begin with a code point, once it is taken away (Brzozowski's derivative). */
export function derive(expression: Expression, point: number): Expression {
  switch (expression.kind) {
    case "set":
      return meets(expression.set, [[point, point]]) ? END : NOTHING;
    case "sequence": {
      const taken = sequence(derive(expression.first, point), expression.rest);
      return expression.first.empty ? choice([taken, derive(expression.rest, point)]) : taken;
    }
    case "choice":
      return choice(expression.parts.map((part) => derive(part, point)));
    case "repeat": {
      const { body, min, max } = expression;
      return sequence(derive(body, point), repeat(body, Math.max(0, min - 1), max - 1));
    }
    default:
      return NOTHING;
  }
}

/** The code points that a text may begin with. */
export function firstOf(expression: Expression): CharSet {
  switch (expression.kind) {
    case "set":
      return expression.set;
    case "sequence":
      return expression.first.empty
        ? unite(firstOf(expression.first), firstOf(expression.rest))
        : firstOf(expression.first);
    case "choice":
      return unite(...expression.parts.map(firstOf));
    case "repeat":
      return firstOf(expression.body);
    default:
      return [];
  }
}

/** Every code point that a text may hold anywhere. */
export function everySet(expression: Expression): CharSet {
  switch (expression.kind) {
    case "set":
      return expression.set;
    case "sequence":
      return unite(everySet(expression.first), everySet(expression.rest));
    case "choice":
      return unite(...expression.parts.map(everySet));
    case "repeat":
      return everySet(expression.body);
    default:
      return [];
  }
}
