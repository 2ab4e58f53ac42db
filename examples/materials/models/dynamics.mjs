// SPDX-License-Identifier: Apache-2.0
import { normal, rounded } from "../../lib/random.mjs";
import { CUTOFF, fccSites, GPA, inverse } from "./crystal.mjs";

/** Cells along each side of the block, and step in fs. */
const CELLS = 3;
const STEP = 4;
/** Steps of one mean of the stress: 0.36 ps. */
const BLOCK = 90;
/** Mass of the invented metal: 63.5 u in eV fs2/Å2. */
const MASS = 63.5 * 103.642697;
/** Boltzmann's constant in eV/K. */
const BOLTZMANN = 8.617333e-5;

/**
 * Stresses in GPa as means over 0.36 ps, of a block of 108 atoms that is held in a deformed cell, and its nearest distance.
 * @param how strain and shear of the cell, temperature in K, seed of the velocities, steps before the stress is averaged and
 * number of means
 */
export function stressOf(pair, constant, how = {}) {
  const { strain = 0, shear = 0, temperature = 300, seed = 1, settling = 200, means = 5 } = how;
  const side = CELLS * constant;
  const cell = { xx: side * (1 + strain), xy: side * shear, yy: side, zz: side };
  const sites = fccSites(CELLS).flat();
  const speed = velocities(sites.length, temperature, seed);
  const position = Float64Array.from(sites, (x, at) => {
    const axis = at % 3;
    return axis === 0 ? cell.xx * x + cell.xy * sites[at + 1] : side * x;
  });
  const state = { position, speed, cell, pair, nearest: Infinity };
  let pushed = forces(state);
  const blocks = [];
  for (let step = 0; step < settling + means * BLOCK; step++) {
    move(state, pushed.force);
    pushed = forces(state);
    for (let at = 0; at < speed.length; at++) speed[at] += ((STEP / 2) * pushed.force[at]) / MASS;
    if (step < settling) continue;
    if ((step - settling) % BLOCK === 0) blocks.push([0, 0, 0]);
    stress(state, pushed.virial).forEach((value, k) => {
      blocks.at(-1)[k] += value / BLOCK;
    });
  }
  return { blocks, nearest: state.nearest };
}

/** Velocities of a temperature without drift of the whole, in Å/fs; twice the temperature, half of it goes into the springs. */
function velocities(count, temperature, seed) {
  const next = normal(seed);
  const scale = Math.sqrt((2 * BOLTZMANN * temperature) / MASS);
  const drawn = Array.from({ length: count }, () => rounded(scale * next(), 9));
  const drift = [0, 1, 2].map(
    (axis) => (3 / count) * drawn.reduce((sum, v, at) => (at % 3 === axis ? sum + v : sum), 0),
  );
  return Float64Array.from(drawn, (v, at) => v - drift[at % 3]);
}

/** Half a step of the velocities and one of the positions (velocity Verlet). */
function move({ position, speed }, force) {
  for (let at = 0; at < speed.length; at++) {
    speed[at] += ((STEP / 2) * force[at]) / MASS;
    position[at] += STEP * speed[at];
  }
}

/** Forces in eV/Å, and the virial of the pairs in eV: xx, yy, xy. */
function forces(state) {
  const { position, cell, pair } = state;
  const force = new Float64Array(position.length);
  const virial = [0, 0, 0];
  const slopes = [8, 4].map((power) => (power * inverse(CUTOFF, power)) / CUTOFF);
  for (let i = 0; i < position.length; i += 3) {
    for (let j = i + 3; j < position.length; j += 3) {
      const { x, y, z } = nearestImage(position, i, j, cell);
      const square = x * x + y * y + z * z;
      if (square >= CUTOFF * CUTOFF) continue;
      const distance = Math.sqrt(square);
      if (distance < state.nearest) state.nearest = distance;
      const repulsion = pair[0] * ((8 * inverse(distance, 8)) / distance - slopes[0]);
      const attraction = pair[1] * ((4 * inverse(distance, 4)) / distance - slopes[1]);
      const pull = (repulsion - attraction) / distance;
      push(force, i, j, pull * x, pull * y, pull * z);
      virial[0] += pull * x * x;
      virial[1] += pull * y * y;
      virial[2] += pull * x * y;
    }
  }
  return { force, virial };
}

function push(force, i, j, x, y, z) {
  force[i] += x;
  force[i + 1] += y;
  force[i + 2] += z;
  force[j] -= x;
  force[j + 1] -= y;
  force[j + 2] -= z;
}

/** From atom j to the nearest image of atom i in a cell whose second edge leans along x. */
function nearestImage(position, i, j, { xx, xy, yy, zz }) {
  let x = position[i] - position[j];
  let y = position[i + 1] - position[j + 1];
  let z = position[i + 2] - position[j + 2];
  const turns = Math.round(y / yy);
  y -= turns * yy;
  x -= turns * xy;
  x -= Math.round(x / xx) * xx;
  z -= Math.round(z / zz) * zz;
  return { x, y, z };
}

/** Stress of the block, positive in tension, in GPa. */
function stress({ speed, cell }, virial) {
  const kinetic = [0, 0, 0];
  for (let at = 0; at < speed.length; at += 3) {
    kinetic[0] += MASS * speed[at] * speed[at];
    kinetic[1] += MASS * speed[at + 1] * speed[at + 1];
    kinetic[2] += MASS * speed[at] * speed[at + 1];
  }
  const volume = cell.xx * cell.yy * cell.zz;
  return kinetic.map((own, k) => (-(own + virial[k]) / volume) * GPA);
}
