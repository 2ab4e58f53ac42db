// SPDX-License-Identifier: Apache-2.0
import { addDecimals, type Decimal, decimalOf, multiplyDecimals } from "./decimal.js";
import { dayTimeOf, secondsOf } from "./exact-seconds.js";
import { type DatePosition, type NumberPosition, readPosition } from "./instant.js";
import type { TemporalSystem } from "./temporal-system.js";
import { positionOfTai, taiSeconds } from "./time-scale.js";
import { timeUnitSeconds } from "./time-unit.js";

/** The dates of a system whose positions are numbers: its calendar, scale and zone, without its unit. */
export function datesOfNumericSystem(system: TemporalSystem): TemporalSystem {
  return {
    ...system,
    id: system.id === undefined ? undefined : `${system.id}#dates`,
    form: "date",
    unit: undefined,
    timeOrigin: undefined,
  };
}

/** A position moved by seconds of 86400-second days, leap seconds left out; undefined without calendar. */
export function addSeconds(position: DatePosition, seconds: Decimal): DatePosition | undefined {
  const start = secondsOf(position);
  const found = start === undefined ? undefined : dayTimeOf(addDecimals(start, seconds));
  if (found === undefined) return undefined;
  return { ...position, ...found, leap: 0, precision: found.fraction === "" ? "second" : "fraction" };
}

/** In calendar `utc` every elapsed second counts, leap seconds too (CF Conventions 1.12, 4.4.1); elsewhere a day is 86400 s. */
function advance(origin: DatePosition, seconds: Decimal): DatePosition | undefined {
  if (origin.system.calendar !== "utc") return addSeconds(origin, seconds);
  const tai = taiSeconds({ ...origin, offset: origin.offset ?? 0 });
  return tai === undefined ? undefined : positionOfTai(addDecimals(tai, seconds), origin.system);
}

/**
 * The date that a number means (CF Conventions 1.12, 4.4), exactly.
 * @returns undefined where unit, origin or calendar is not declared or not usable, and for units of uneven length
 */
export function dateOfNumber(position: NumberPosition): DatePosition | undefined {
  const { unit, timeOrigin, dates } = position.system;
  if (unit === undefined || timeOrigin === undefined || dates === undefined) return undefined;
  const number = decimalOf(position.text);
  const step = timeUnitSeconds(unit);
  const origin = readPosition(timeOrigin, datesOfNumericSystem(position.system));
  if (number === undefined || step === undefined || origin.kind !== "date") return undefined;
  return advance(origin, multiplyDecimals(number, step));
}
