// SPDX-License-Identifier: Apache-2.0
import type { Look } from "@jiku/coupling";
import type { DomainAxis, Field } from "@jiku/model";
import {
  decimalNumber,
  isReferenceSystem,
  readPosition,
  secondsBetween,
  type TemporalSystem,
  temporalSystem,
} from "@jiku/spacetime";
import { convert } from "@jiku/units";

/** Seconds from the first to the last time of the domain of a field; undefined where its times are not at hand or not civil. */
export function domainDuration({ domain }: Field, look: Look): number | undefined {
  for (const { coordinates, rs } of domain.referencing ?? []) {
    const resource = look.resolve(rs);
    const system = isReferenceSystem(resource) ? temporalSystem(resource) : undefined;
    const axis = domain.axes[coordinates[0] ?? ""];
    if (system === undefined || axis === undefined) continue;
    const seconds = durationOf(axis, system);
    if (seconds !== undefined && seconds > 0) return seconds;
  }
  return undefined;
}

function durationOf(axis: DomainAxis, system: TemporalSystem): number | undefined {
  if (axis.kind === "text")
    return system.form === "date" ? betweenTexts([...axis.values, ...(axis.bounds ?? [])], system) : undefined;
  const ends =
    axis.kind === "regular"
      ? [axis.start, axis.stop]
      : axis.kind === "numeric"
        ? [...axis.values, ...(axis.bounds ?? [])]
        : [];
  if (ends.length < 2 || system.unit === undefined) return undefined;
  const [low, high] = ends.reduce(([a, b], value) => [Math.min(a, value), Math.max(b, value)], [Infinity, -Infinity]);
  return convert((high ?? 0) - (low ?? 0), system.unit, "s");
}

function betweenTexts(texts: readonly string[], system: TemporalSystem): number | undefined {
  const [first, ...others] = texts.map((text) => readPosition(text, system));
  if (first?.kind !== "date") return undefined;
  let [low, high] = [0, 0];
  for (const other of others) {
    const seconds = other.kind === "date" ? secondsBetween(first, other) : undefined;
    if (seconds === undefined) return undefined;
    [low, high] = [Math.min(low, decimalNumber(seconds)), Math.max(high, decimalNumber(seconds))];
  }
  return high - low;
}
