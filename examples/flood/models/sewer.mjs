// SPDX-License-Identifier: Apache-2.0

/** What drains to the underpass, in m2, the pump there, in m3/s, and the floor of its hollow, in m2. */
const DRAINED = 60_000;
const PUMP = 0.4;
const FLOOR = 3_500;

/**
 * Depth of water in the underpass at the end of each step, in metres: rain on paved ground less what the pump lifts.
 * @param rain of the middle cell in mm/h for each step @param minutes of a step
 */
export function underpassDepths(rain, minutes, { pump = PUMP } = {}) {
  let stored = 0;
  return rain.map((rate) => {
    const inflow = (0.85 * DRAINED * rate) / 1000 / 3600;
    stored = Math.max(0, stored + minutes * 60 * (inflow - pump));
    return stored / FLOOR;
  });
}
