// SPDX-License-Identifier: Apache-2.0
import type { AxisSpec, MeasuredRange } from "@jiku/model";
import { axesOf, boxContains, isReferenceSystem, typicalSize } from "@jiku/spacetime";
import { convert } from "@jiku/units";
import { type Found, found, type Pair } from "./found.js";
import { isSameSystem } from "./frame.js";

/** CPL-030, CPL-024, CPL-023: how fine, where there are values, and how far they reach. */
export function coverageFacets(pair: Pair): readonly Found[] {
  return [resolution(pair), mask(pair), extent(pair)];
}

/** Typical size of a resolution in metres; undefined when it cannot be told. */
export function sizeOf(range: MeasuredRange | undefined): number | undefined {
  if (range?.unit === undefined) return undefined;
  const low = range.min ?? range.max;
  const high = range.max ?? range.min;
  if (low === undefined || high === undefined) return undefined;
  return convert(typicalSize(low, high), range.unit, "m");
}

function resolution({ source, target }: Pair): Found {
  const [from, to] = [source.space?.resolution, target.space?.resolution];
  if (to === undefined) return found("CPL-030", "same");
  const as = (name: string) => found("CPL-030", name, written(from), written(to));
  const [a, b] = [sizeOf(from), sizeOf(to)];
  if (a === undefined || b === undefined || a <= 0 || b <= 0) return as("undeclared");
  const ratio = b / a;
  if (ratio >= 1.5)
    return as([source, target].some(({ facets }) => facets.additive === false) ? "additive" : "coarser");
  if (ratio >= 2 / 3) return found("CPL-030", "same");
  return as(ratio >= 1 / 4 ? "finer" : "muchFiner");
}

function written(range: MeasuredRange | undefined): string | undefined {
  if (range === undefined) return undefined;
  const { min, max, unit = "" } = range;
  return `${min === max || max === undefined ? min : `${min ?? ""}–${max}`} ${unit}`.trim();
}

function isFilled({ terms }: Pair): boolean {
  return terms.unmapped === "extrapolate" || terms.unmapped === "fill";
}

function mask(pair: Pair): Found {
  const [a, b] = [pair.source.space?.mask, pair.target.space?.mask];
  const { expand } = pair.look;
  if (b === undefined || (a !== undefined && expand(a) === expand(b))) return found("CPL-024", "same", a, b);
  return found("CPL-024", isFilled(pair) ? "filled" : "other", a, b);
}

function extent(pair: Pair): Found {
  const { source, target, look } = pair;
  const [a, b] = [source.space?.bbox, target.space?.bbox];
  const as = (name: string) => found("CPL-023", name, a?.join(", "), b?.join(", "));
  if (b === undefined) return found("CPL-023", "inside");
  if (a === undefined) return as("undeclared");
  const from = source.space?.rs;
  if (from === undefined || !isSameSystem(pair)) return as("inside");
  if (a.length !== b.length) return as("undeclared");
  const system = look.resolve(from);
  const declared = isReferenceSystem(system) ? axesOf(system, look.resolve) : undefined;
  const axes = declared?.length === a.length / 2 ? declared : plainAxes(a.length / 2);
  if (boxContains(a, b, axes)) return found("CPL-023", "inside");
  return as(isFilled(pair) ? "filled" : "outside");
}

/** Axes of a system that does not tell them: without period. */
function plainAxes(count: number): readonly AxisSpec[] {
  return Array.from({ length: count }, (_, at) => ({ name: String(at) }) as AxisSpec);
}
