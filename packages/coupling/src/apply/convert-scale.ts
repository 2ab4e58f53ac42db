// SPDX-License-Identifier: Apache-2.0
import { convertInstant, type DatePosition, isBeyondLeapSeconds, writeInstant } from "@jiku/spacetime";
import type { TimeTerms } from "../mediator-terms.js";
import { attoOf, everyOne, legible, movedTo, systemOf } from "./clock.js";
import { type Refusal, type Remark, refuse, remark } from "./reasons.js";

const ATOMIC: ReadonlySet<string | undefined> = new Set(["UTC", "TAI", "TT", "GPS"]);

export interface Rescaled {
  readonly positions: readonly DatePosition[];
  readonly remarks: readonly Remark[];
}

/** The same instants in the time scale and calendar of the target: leap seconds counted, Julian dates of 1582 and before kept. */
export function convertScale(positions: readonly DatePosition[], from: TimeTerms, into: TimeTerms): Rescaled | Refusal {
  if (from.timeScale === into.timeScale && from.calendar === into.calendar) return { positions, remarks: [] };
  const system = systemOf(into);
  if (system === undefined) return refuse("noTerms");
  if (from.timeScale !== into.timeScale && !(ATOMIC.has(from.timeScale) && ATOMIC.has(into.timeScale)))
    return refuse("measuredScale", { from: from.timeScale, into: into.timeScale });
  const same = from.timeScale === into.timeScale;
  const moved = everyOne(positions, (position) => {
    const converted = same ? { ...position, system } : convertInstant(position, system);
    const result = converted === undefined ? undefined : legible(keepWritten(converted, position));
    const time = writeInstant(position) ?? "";
    return (
      result ?? refuse("unconvertedTime", { time, into: [into.timeScale, into.calendar].filter(Boolean).join(" ") })
    );
  });
  if ("reason" in moved) return moved;
  const count = positions.filter((position, i) =>
    [position, moved[i] as DatePosition].some((one) => !same && isBeyondLeapSeconds(one)),
  ).length;
  return { positions: moved, remarks: count === 0 ? [] : [remark("leapSecondsUnknown", { count })] };
}

/** As coarsely written as before, where that says all; a leap second has to be written out. */
function keepWritten(converted: DatePosition, before: DatePosition): DatePosition {
  const atto = converted.leap === 1 ? undefined : attoOf(converted);
  return atto === undefined ? converted : movedTo({ ...converted, precision: before.precision }, atto);
}
