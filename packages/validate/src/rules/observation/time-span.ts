// SPDX-License-Identifier: Apache-2.0
import type { DomainAxis, Field, Observation, RuleContext, TimeExtent } from "@jiku/model";
import {
  compareInstants,
  type Interval,
  type Position,
  readInterval,
  readPosition,
  type TemporalSystem,
} from "@jiku/spacetime";
import { timeCoordinates } from "../time/axis-positions.js";
import { systemOf } from "../time/system-of.js";

/** A span of time as read, and how a message writes it. */
export interface Span {
  readonly interval: Interval;
  readonly start: string;
  readonly end: string;
}

/** The positions of an extent; undefined when its reference system does not resolve. */
export function intervalOf(extent: TimeExtent, context: RuleContext): Interval | undefined {
  const system = systemOf(extent.trs, context);
  return system && readInterval(extent, system);
}

/** The phenomenon time of an observation; undefined when it is not declared or not readable. */
export function spanOfObservation({ phenomenonTime: extent }: Observation, context: RuleContext): Span | undefined {
  const interval = extent && intervalOf(extent, context);
  if (extent === undefined || interval === undefined) return undefined;
  return { interval, start: extent.at ?? extent.start ?? "–", end: extent.at ?? extent.end ?? "–" };
}

/** Positions among which the earliest and the latest are: the two ends of an axis, all of a column, which need not be in order. */
function positionsOf(axis: DomainAxis, isColumn: boolean): readonly (string | number)[] {
  if (axis.kind === "regular") return [axis.start, axis.stop];
  if (axis.kind !== "text" && axis.kind !== "numeric") return [];
  const values: readonly (string | number)[] = axis.bounds ?? axis.values;
  return isColumn ? values : [...values.slice(0, 1), ...values.slice(-1)];
}

function spanOf(texts: readonly string[], system: TemporalSystem): Span | undefined {
  let earliest: { readonly at: Position; readonly text: string } | undefined;
  let latest = earliest;
  for (const text of texts) {
    const at = readPosition(text, system);
    if (at.kind === "fault") return undefined;
    if (earliest === undefined || compareInstants(at, earliest.at) === "before") earliest = { at, text };
    if (latest === undefined || compareInstants(at, latest.at) === "after") latest = { at, text };
  }
  if (earliest === undefined || latest === undefined) return undefined;
  const interval = { start: earliest.at, end: latest.at, startIncluded: true, endIncluded: true };
  return { interval, start: earliest.text, end: latest.text };
}

/** The time axis of a field, cell bounds included; undefined when it has none, or its values are stored outside. */
export function spanOfField(field: Field, context: RuleContext): Span | undefined {
  const [coordinate] = timeCoordinates(field, context);
  if (coordinate === undefined) return undefined;
  const { name, axis, system } = coordinate;
  return spanOf(positionsOf(axis, field.domain.axes[name] !== axis).map(String), system);
}
