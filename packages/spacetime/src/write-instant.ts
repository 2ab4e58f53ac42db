// SPDX-License-Identifier: Apache-2.0
import type { DatePosition, Precision } from "./instant.js";
import { localDateTime } from "./local-date.js";

const RANK: Readonly<Record<Precision, number>> = { year: 0, month: 1, day: 2, minute: 3, second: 4, fraction: 5 };

function two(value: number): string {
  return String(value).padStart(2, "0");
}

function yearText(year: number): string {
  const digits = String(Math.abs(year));
  if (digits.length <= 4) return (year < 0 ? "-" : "") + digits.padStart(4, "0");
  return (year < 0 ? "-" : "+") + digits.padStart(6, "0");
}

function timeText(second: number, leap: 0 | 1, fraction: string, precision: Precision): string {
  const minute = `T${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}`;
  if (precision === "minute") return minute;
  return `${minute}:${two((second % 60) + leap)}${precision === "fraction" ? `.${fraction}` : ""}`;
}

function zoneText(position: DatePosition): string {
  const { offset, zoneWritten } = position;
  if (offset === undefined || !zoneWritten) return "";
  if (offset === 0) return "Z";
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
}

/** A position as text of its system, with the precision and zone that it has; undefined without calendar. Reading it gives the position again. */
export function writeInstant(position: DatePosition): string | undefined {
  const local = localDateTime(position);
  if (local === undefined) return undefined;
  const rank = RANK[position.precision];
  const date = [yearText(local.year), two(local.month), two(local.day)].slice(0, Math.min(rank, 2) + 1).join("-");
  if (rank < RANK.minute) return date;
  return date + timeText(local.second, position.leap, position.fraction, position.precision) + zoneText(position);
}
