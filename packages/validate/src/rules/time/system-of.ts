// SPDX-License-Identifier: Apache-2.0
import type { ReferenceSystem, RuleContext } from "@jiku/model";
import { ISO_8601, isReferenceSystem, type TemporalSystem, temporalSystem } from "@jiku/spacetime";

const read = new WeakMap<ReferenceSystem, TemporalSystem | undefined>();

/** How positions of the temporal reference system `trs` are read; ISO 8601 without one, undefined when it is not at hand or not temporal. */
export function systemOf(trs: string | undefined, context: RuleContext): TemporalSystem | undefined {
  if (trs === undefined) return ISO_8601;
  const rs = context.resolve(trs);
  return isReferenceSystem(rs) ? systemOfResource(rs) : undefined;
}

/** The same for a reference system at hand; equal resources give the same object. */
export function systemOfResource(rs: ReferenceSystem): TemporalSystem | undefined {
  if (!read.has(rs)) read.set(rs, temporalSystem(rs));
  return read.get(rs);
}

/** How the position under `context.key` of the last holder is read; a time origin is a date in the calendar of its own system. */
export function systemOfPosition(context: RuleContext): TemporalSystem | undefined {
  const holder = context.holders[context.holders.length - 1] as { readonly trs?: string } & Partial<ReferenceSystem>;
  if (context.key !== "timeOrigin") return systemOf(holder.trs, context);
  const { unit: _, ...dates } = holder;
  return temporalSystem(dates as ReferenceSystem);
}

/** `..` in start or end: no position. */
export function isUnbounded(text: string, context: RuleContext): boolean {
  return text === ".." && (context.key === "start" || context.key === "end");
}
