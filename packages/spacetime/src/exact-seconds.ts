// SPDX-License-Identifier: Apache-2.0
import { addDecimals, type Decimal, floorDecimal, negateDecimal } from "./decimal.js";
import type { DatePosition } from "./instant.js";

const DAY = 86400;

/** A whole day, whole seconds of it, and the digits after the decimal point. */
export interface DayTime {
  readonly day: number;
  /** 0 to 86399. */
  readonly second: number;
  readonly fraction: string;
}

/**
 * Seconds of a position as model 4.4 counts them, day · 86400 + time − offset, exactly; a leap second counts as the second after it.
 * @returns undefined without a day, or where the fraction has more than 1000 digits
 */
export function secondsOf(position: DatePosition): Decimal | undefined {
  if (Number.isNaN(position.day) || position.fraction.length > 1000) return undefined;
  const whole = BigInt(position.day) * BigInt(DAY) + BigInt(position.second + position.leap);
  const seconds: Decimal = { coefficient: whole, exponent: 0 };
  if (position.fraction === "") return seconds;
  return addDecimals(seconds, { coefficient: BigInt(position.fraction), exponent: -position.fraction.length });
}

/** Seconds as day, second and fraction. @returns undefined beyond the days that doubles tell apart */
export function dayTimeOf(seconds: Decimal): DayTime | undefined {
  const { whole, fraction } = floorDecimal(seconds);
  const second = ((whole % BigInt(DAY)) + BigInt(DAY)) % BigInt(DAY);
  const day = Number((whole - second) / BigInt(DAY));
  return Number.isSafeInteger(day) ? { day, second: Number(second), fraction } : undefined;
}

/** Seconds from `a` to `b` by the count of `secondsOf`, leap seconds left out; both positions lie on one line of dates. */
export function secondsBetween(a: DatePosition, b: DatePosition): Decimal | undefined {
  const [from, to] = [secondsOf(a), secondsOf(b)];
  return from === undefined || to === undefined ? undefined : addDecimals(to, negateDecimal(from));
}
