// SPDX-License-Identifier: Apache-2.0
import { parseUnit } from "./parse-unit.js";

/** Whether the zero of the unit is not the zero of its quantity: `Cel`, `[degF]`, `[degRe]` and multiples of them. False when the code does not parse. */
export function isIntervalScale(code: string): boolean {
  return (parseUnit(code)?.offset ?? 0) !== 0;
}
