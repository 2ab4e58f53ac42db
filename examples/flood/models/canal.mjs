// SPDX-License-Identifier: Apache-2.0

/** The catchment and its canal: three reaches of 500 m, each fed by the three cells of its column. */
const CELL_AREA = 500 * 500;
const REACH = 500;
const WIDTH = 11;
const SLOPE = 0.0009;
/** Bed at the gate above the datum, in metres. */
const BED = 0.35;
const SECONDS = 30;
/** The diversion gate takes what exceeds its sill, in m3/s, as far as it can. */
const SILL = 12;
const CAPACITY = 14;

/**
 * Water level at the gate, in metres above the datum, at the end of each step: a linear reservoir in each cell and a
 * kinematic wave in the canal (dA/dt + dQ/dx = q, Q by Manning's formula for a wide section, explicit upwind scheme).
 * @param excess rain that runs off, in m/s as `[step][cell]` @param minutes of a step
 * @param settings lag of a cell in minutes, roughness in s/m^(1/3), infiltration in m/s (0 where another model has taken it
 * off already), step from which the diversion gate is open
 */
export function canalLevels(excess, minutes, settings = {}) {
  const { lag = 18, roughness = 0.028, infiltration = 0, openFrom = Infinity } = settings;
  const stored = new Array(9).fill(0);
  const area = [1, 1, 1];
  const levels = [];
  for (const [step, cells] of excess.entries()) {
    for (let second = 0; second < minutes * 60; second += SECONDS) {
      const lateral = [0, 0, 0];
      for (const [cell, rate] of cells.entries()) {
        const out = stored[cell] / (lag * 60);
        stored[cell] += SECONDS * (Math.max(0, rate - infiltration) * CELL_AREA - out);
        lateral[cell % 3] += out / REACH;
      }
      flow(area, lateral, roughness, step >= openFrom);
    }
    levels.push(BED + area[2] / WIDTH);
  }
  return levels;
}

/** One small step of the canal; `area` is the wet section of each reach in m2 and is changed in place. */
function flow(area, lateral, roughness, isOpen) {
  const discharge = area.map((section) => dischargeOf(section, roughness));
  const taken = isOpen ? Math.min(CAPACITY, Math.max(0, discharge[1] - SILL)) : 0;
  const inflow = [0, discharge[0], discharge[1] - taken];
  for (let reach = 0; reach < area.length; reach++) {
    const change = (inflow[reach] - discharge[reach]) / REACH + lateral[reach];
    area[reach] = Math.max(0, area[reach] + SECONDS * change);
  }
}

function dischargeOf(section, roughness) {
  return (Math.sqrt(SLOPE) / roughness) * WIDTH * (section / WIDTH) ** (5 / 3);
}
