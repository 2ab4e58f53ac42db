// SPDX-License-Identifier: Apache-2.0
import { gregorianDayNumber } from "./day-number.js";

/** A time zone whose offset is known without a data base of time zones. */
export interface FixedZone {
  /** Minutes to take from local time to reach UTC. */
  readonly offset: number;
  /** Julian day number from which the offset has held without change. */
  readonly since: number;
}

const ALWAYS = Number.NEGATIVE_INFINITY;
const UTC: FixedZone = { offset: 0, since: ALWAYS };

/** Japan has kept +09:00 since summer time was given up in September 1951 (IANA tz database, file asia, rule Japan). */
const JAPAN: FixedZone = { offset: 540, since: gregorianDayNumber(1952, 1, 1) };

const ZONES: ReadonlyMap<string, FixedZone> = new Map([
  ...[
    "UTC",
    "Etc/UTC",
    "UCT",
    "Etc/UCT",
    "Zulu",
    "Etc/Zulu",
    "Universal",
    "Etc/Universal",
    "GMT",
    "Etc/GMT",
    "GMT0",
    "Etc/GMT0",
    "Greenwich",
    "Etc/Greenwich",
    "Z",
  ].map((name): [string, FixedZone] => [name, UTC]),
  ["Asia/Tokyo", JAPAN],
  ["Japan", JAPAN],
]);

/** The offset of an IANA zone that never changes, of `Etc/GMT±n`, and of Japan; undefined for every zone that keeps or has kept summer time. */
export function fixedZone(name: string): FixedZone | undefined {
  const known = ZONES.get(name);
  if (known !== undefined) return known;
  const [, sign, hours] = /^Etc\/GMT([+-])([1-9]|1[0-4])$/.exec(name) ?? [];
  if (hours === undefined || (sign === "+" && Number(hours) > 12)) return undefined;
  return { offset: sign === "+" ? -60 * Number(hours) : 60 * Number(hours), since: ALWAYS };
}
