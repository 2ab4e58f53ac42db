// SPDX-License-Identifier: Apache-2.0
import { normal, rounded } from "../lib/random.mjs";

/** Cells of 500 m, 3 from south to north and 3 from west to east; rain in steps of 10 min from 00:00 to 04:00. */
export const ROWS = 3;
export const COLUMNS = 3;
export const CELL = 500;
export const STEPS = 24;
export const STEP_MINUTES = 10;
/** Steps that the radar has seen when the forecast is made, at 02:00. */
export const SEEN = 12;

/** The rain that really fell, in mm/h, as `[step][cell]`: a band that comes from the west and leaves to the east. */
export function trueRain() {
  return Array.from({ length: STEPS }, (_, step) =>
    Array.from({ length: ROWS * COLUMNS }, (_, cell) => {
      const late = (step + 0.5 - 11.4 - 0.6 * (cell % COLUMNS)) / (step < 12 ? 4.2 : 3);
      const north = Math.floor(cell / COLUMNS) - 1;
      return 68 * Math.exp(-late * late) * (1 - 0.08 * north * north + 0.04 * north);
    }),
  );
}

/** What the radar says: the beam is weakened by the rain itself, so it sees three quarters of it, with noise. In 0.1 mm/h. */
export function radarRain() {
  const noise = normal(20260912);
  const seen = trueRain().slice(0, SEEN);
  return seen.map((cells) => cells.map((rain) => rounded(Math.max(0, 0.74 * rain * (1 + 0.04 * noise())), 1)));
}

/** Mean over 01:00 to 02:00 in the middle cell as the gauge read it, in mm/h; it counts tips of 0.5 mm. */
export function gaugeRain() {
  const hour = trueRain().slice(6, 12);
  const mean = hour.reduce((sum, cells) => sum + cells[4], 0) / hour.length;
  return Math.floor(mean / 0.5) * 0.5;
}
