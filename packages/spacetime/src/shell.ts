// SPDX-License-Identifier: Apache-2.0
import { createPairCounts, createPositionNumbers } from "./position-numbers.js";
import type { Ring } from "./ring.js";

/** Faces of a polyhedron; each its exterior ring, then its holes. */
export type Shell = readonly (readonly Ring[])[];

/** Where an edge of a shell begins. */
export interface ShellEdge {
  readonly face: number;
  readonly ring: number;
  /** Index of the position at which the edge starts. */
  readonly edge: number;
}

type Visit = (from: number, to: number, face: number, ring: number, edge: number) => boolean;

const numbers = createPositionNumbers();
const pairs = createPairCounts();

/** Visits the edges between different positions, by the numbers of their ends, until one answers false. */
function everyEdge(shell: Shell, visit: Visit): boolean {
  for (let face = 0; face < shell.length; face += 1) {
    const rings = shell[face] ?? [];
    for (let ring = 0; ring < rings.length; ring += 1) {
      const positions = rings[ring] ?? [];
      for (let edge = 0; edge + 1 < positions.length; edge += 1) {
        const from = numbers.of(positions[edge] ?? []);
        const to = numbers.of(positions[edge + 1] ?? []);
        if (from !== to && !visit(from, to, face, ring, edge)) return false;
      }
    }
  }
  return true;
}

function edgesAtMost(shell: Shell): number {
  let count = 0;
  for (const rings of shell) for (const ring of rings) count += ring.length;
  return count;
}

/**
 * The first edge that does not occur exactly once, with its reverse exactly once: there the shell is open, folded or turned inside out.
 * @returns undefined for a closed shell with all faces turned the same way (ISO 19107:2019, 6.4.36)
 */
export function openEdge(shell: Shell): ShellEdge | undefined {
  const most = edgesAtMost(shell);
  numbers.restart(most);
  pairs.restart(most);
  everyEdge(shell, (from, to) => {
    pairs.add(from, to);
    return true;
  });
  let open: ShellEdge | undefined;
  everyEdge(shell, (from, to, face, ring, edge) => {
    if (pairs.count(from, to) === 1 && pairs.count(to, from) === 1) return true;
    open = { face, ring, edge };
    return false;
  });
  return open;
}
