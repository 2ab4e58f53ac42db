// SPDX-License-Identifier: Apache-2.0
import { compareDurations, decimalNumber, durationParts, durationRatio } from "@jiku/spacetime";
import { remember } from "../remember.js";

const SHORTEST_MONTH = 28 * 86400;
const LONGEST_MONTH = 31 * 86400;

const ratios = remember((pair) => {
  const [a = "", b = ""] = pair.split(" ");
  return durationRatio(a, b) ?? (compareDurations(a, b) === 0 ? 1 : undefined);
});

const orders = remember((pair) => {
  const [a = "", b = ""] = pair.split(" ");
  return compareDurations(a, b);
});

/** How many times `b` goes into `a`; undefined between months and seconds, but for equal mixtures of both. */
export function ratioOfDurations(a: string, b: string): number | undefined {
  return ratios(`${a} ${b}`);
}

/** −1, 0, 1; undefined where it hangs on the length of months. */
export function orderOfDurations(a: string, b: string): number | undefined {
  return orders(`${a} ${b}`);
}

/** Whether `step` goes into `period` at least so many times, whatever the length of the months. */
export function goesInto(step: string, period: string, times: number): boolean {
  const ratio = ratioOfDurations(period, step);
  if (ratio !== undefined) return ratio >= times;
  const [long, short] = [boundsOf(period), boundsOf(step)];
  return long !== undefined && short !== undefined && long.least >= times * short.most;
}

const boundsOf = remember((text) => {
  const parts = durationParts(text);
  if (parts === undefined) return undefined;
  const [months, seconds] = [decimalNumber(parts.months), decimalNumber(parts.seconds)];
  return { least: months * SHORTEST_MONTH + seconds, most: months * LONGEST_MONTH + seconds };
});
