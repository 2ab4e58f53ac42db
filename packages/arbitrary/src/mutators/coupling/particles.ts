// SPDX-License-Identifier: Apache-2.0
import { coupling } from "../parts/coupled.js";
import { fieldOf } from "../parts/coupled-field.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks CPL-026 (Particles). */
export const particles = ruleMutator("CPL-026", [
  coupling("particles on one side", (idOf, random) => {
    const swarm = fieldOf(idOf, { space: { kind: "particles", dims: 2, rs: "EPSG:6677" } });
    const still = fieldOf(idOf, { space: { kind: "points", dims: 2, rs: "EPSG:6677" } });
    return random(2) === 0 ? { given: swarm, wanted: still } : { given: still, wanted: swarm };
  }),
]);
