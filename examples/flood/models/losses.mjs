// SPDX-License-Identifier: Apache-2.0

/**
 * Rain that runs off: what exceeds a first loss, filled once in each cell, and a steady infiltration. An upper bound of the
 * steady part is the rain itself, so nothing is made and nothing becomes negative.
 * @param rain in mm/h as `[step][cell]` @param minutes of a step
 */
export function excessRain(rain, minutes, { firstLoss = 6, infiltration = 4 } = {}) {
  const left = rain[0].map(() => firstLoss);
  return rain.map((cells) =>
    cells.map((rate, cell) => {
      const hours = minutes / 60;
      const kept = Math.min(left[cell], rate * hours);
      left[cell] -= kept;
      return Math.max(0, rate - kept / hours - infiltration);
    }),
  );
}
