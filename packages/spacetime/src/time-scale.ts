// SPDX-License-Identifier: Apache-2.0
import { addDecimals, type Decimal, negateDecimal } from "./decimal.js";
import { type DayTime, dayTimeOf, secondsOf } from "./exact-seconds.js";
import type { DatePosition } from "./instant.js";
import { leapSecondTable, taiMinusUtc } from "./leap-second.js";
import type { TemporalSystem } from "./temporal-system.js";

/** Time scales that differ from each other by a known number of seconds. */
export type AtomicScale = "UTC" | "TAI" | "TT" | "GPS";

/** Milliseconds to add to TAI: TT = TAI + 32.184 s (IAU 1991 Recommendation IV), GPS = TAI − 19 s (IS-GPS-200, 3.3.4). */
const FROM_TAI: Readonly<Record<Exclude<AtomicScale, "UTC">, bigint>> = { TAI: 0n, TT: 32184n, GPS: -19000n };

const JULIAN_DAY_CALENDARS: ReadonlySet<string> = new Set(["standard", "proleptic_gregorian", "utc", "tai", "julian"]);

function fromTai(scale: Exclude<AtomicScale, "UTC">): Decimal {
  return { coefficient: FROM_TAI[scale], exponent: -3 };
}

/** The scale of a system whose days are Julian days; undefined for UT1, TDB, model time and undeclared scales. */
function scaleOf(system: TemporalSystem): AtomicScale | undefined {
  const { timeScale, calendar } = system;
  if (timeScale !== "UTC" && timeScale !== "TAI" && timeScale !== "TT" && timeScale !== "GPS") return undefined;
  return calendar !== undefined && JULIAN_DAY_CALENDARS.has(calendar) ? timeScale : undefined;
}

/**
 * TAI of a position, in seconds of 86400-second days since Julian day number 0, exactly.
 * @returns undefined before 1972 in UTC, without a known zone, and in scales that are tied to none of UTC, TAI, TT and GPS
 */
export function taiSeconds(position: DatePosition): Decimal | undefined {
  const scale = scaleOf(position.system);
  const seconds = secondsOf(position);
  if (scale === undefined || seconds === undefined || position.offset === undefined) return undefined;
  if (scale !== "UTC") return addDecimals(seconds, negateDecimal(fromTai(scale)));
  const ahead = taiMinusUtc(position.day);
  return ahead === undefined ? undefined : addDecimals(seconds, { coefficient: BigInt(ahead), exponent: 0 });
}

function utcOfTai(tai: Decimal): (DayTime & { readonly leap: 0 | 1 }) | undefined {
  const table = leapSecondTable();
  const minus = (count: number): DayTime | undefined =>
    dayTimeOf(addDecimals(tai, { coefficient: BigInt(-table.offset - count), exponent: 0 }));
  for (let count = table.days.length; count >= 0; count -= 1) {
    const utc = minus(count);
    const begins = count === 0 ? table.firstDay : (table.days[count - 1] ?? 0) + 1;
    if (utc !== undefined && utc.day >= begins) return { ...utc, leap: 0 };
    if (utc !== undefined && count > 0 && utc.day === begins - 1 && utc.second === 86399) return { ...utc, leap: 1 };
  }
  return undefined;
}

/** True when a UTC position lies where leap seconds are not known yet (IERS Bulletin C). */
export function isBeyondLeapSeconds(position: DatePosition): boolean {
  return position.system.timeScale === "UTC" && position.day >= leapSecondTable().validUntil;
}

/** The position of a TAI reading in a system of UTC, TAI, TT or GPS; undefined before 1972 in UTC, and in other scales. */
export function positionOfTai(tai: Decimal, target: TemporalSystem): DatePosition | undefined {
  const scale = scaleOf(target);
  if (scale === undefined) return undefined;
  const found = scale === "UTC" ? utcOfTai(tai) : dayTimeOf(addDecimals(tai, fromTai(scale)));
  if (found === undefined) return undefined;
  const precision = found.fraction === "" ? "second" : "fraction";
  return { kind: "date", system: target, leap: 0, ...found, precision, offset: 0, zoneWritten: scale === "UTC" };
}

/**
 * The same instant in a system of another time scale: UTC, TAI, TT or GPS, leap seconds counted.
 * @returns undefined where `taiSeconds` is, and before 1972 when the target is UTC
 */
export function convertInstant(position: DatePosition, target: TemporalSystem): DatePosition | undefined {
  const tai = taiSeconds(position);
  return tai === undefined ? undefined : positionOfTai(tai, target);
}
