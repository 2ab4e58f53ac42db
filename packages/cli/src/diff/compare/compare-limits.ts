// SPDX-License-Identifier: Apache-2.0
import { comparePatterns } from "@jiku/lint/read";
import type { Limits } from "../edition/shape.js";
import { type Found, NONE } from "./comparison.js";

const LOWER: readonly string[] = ["minLength", "minItems", "minProperties"];
const UPPER: readonly string[] = ["maxLength", "maxItems", "maxProperties"];

/** A limit of numbers: where it lies, and whether it is itself allowed. */
interface Bound {
  readonly keyword: string;
  readonly at: number;
  readonly open: boolean;
}

/** What changed in the limits of one form. */
export function compareLimits(old: Limits, now: Limits): readonly Found[] {
  return [
    ...bounds(boundOf(old, "minimum", 1), boundOf(now, "minimum", 1), 1),
    ...bounds(boundOf(old, "maximum", -1), boundOf(now, "maximum", -1), -1),
    ...LOWER.flatMap((keyword) => sizes(keyword, old, now, 0, 1)),
    ...UPPER.flatMap((keyword) => sizes(keyword, old, now, Number.POSITIVE_INFINITY, -1)),
    ...comparePatternTexts(textOf(old), textOf(now)),
  ];
}

function textOf(limits: Limits): string | undefined {
  const pattern = limits.get("pattern");
  return typeof pattern === "string" ? pattern : undefined;
}

/** The tighter of the closed and the open bound; `side` 1 for the lower one, -1 for the upper. */
function boundOf(limits: Limits, name: "minimum" | "maximum", side: 1 | -1): Bound | undefined {
  const [closed, open] = [limits.get(name), limits.get(`exclusive${name === "minimum" ? "Minimum" : "Maximum"}`)];
  const found: Bound[] = [];
  if (typeof closed === "number") found.push({ keyword: name, at: closed, open: false });
  if (typeof open === "number")
    found.push({ keyword: `exclusive${name === "minimum" ? "Minimum" : "Maximum"}`, at: open, open: true });
  return found.sort((a, b) => side * (b.at - a.at) || Number(b.open) - Number(a.open))[0];
}

function bounds(old: Bound | undefined, now: Bound | undefined, side: 1 | -1): readonly Found[] {
  const tightness = (bound: Bound | undefined): number =>
    bound === undefined ? Number.NEGATIVE_INFINITY : side * bound.at;
  const step = tightness(now) - tightness(old);
  const order = Number.isNaN(step) || step === 0 ? Number(now?.open ?? false) - Number(old?.open ?? false) : step;
  if (order === 0) return [];
  const shown = (bound: Bound | undefined): string =>
    bound === undefined ? NONE : `${bound.open ? (side === 1 ? ">" : "<") : ""}${bound.at}`;
  return [found(order > 0, now?.keyword ?? old?.keyword ?? "", shown(old), shown(now))];
}

function sizes(keyword: string, old: Limits, now: Limits, absent: number, side: 1 | -1): readonly Found[] {
  const [before, after] = [old.get(keyword), now.get(keyword)];
  const step = side * (Number(after ?? absent) - Number(before ?? absent));
  if (Number.isNaN(step) || step === 0) return [];
  return [found(step > 0, keyword, String(before ?? NONE), String(after ?? NONE))];
}

function found(isNarrower: boolean, keyword: string, before: string, after: string): Found {
  return { slug: isNarrower ? "limit-narrowed" : "limit-widened", before, after, values: { keyword } };
}

/** What changed between two patterns; absent ones take every text. Nothing when both take the same texts. */
export function comparePatternTexts(old: string | undefined, now: string | undefined): readonly Found[] {
  if (old === now) return [];
  const [before, after] = [old ?? NONE, now ?? NONE];
  const difference = comparePatterns(old ?? "", now ?? "");
  if (difference === undefined) return [{ slug: "pattern-unknown", before, after }];
  const { lost, gained } = difference;
  if (lost === undefined && gained === undefined) return [];
  const slug = gained === undefined ? "pattern-narrowed" : lost === undefined ? "pattern-widened" : "pattern-changed";
  return [
    {
      slug,
      before,
      after,
      values: { ...(lost === undefined ? {} : { lost }), ...(gained === undefined ? {} : { gained }) },
    },
  ];
}
