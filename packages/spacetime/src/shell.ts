// SPDX-License-Identifier: Apache-2.0
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

interface DirectedEdge extends ShellEdge {
  readonly from: number;
  readonly to: number;
}

/** Edges between different positions, with a number for every position; equal coordinates are one position. */
function edgesOf(shell: Shell): readonly DirectedEdge[] {
  const numbers = new Map<string, number>();
  const numberOf = (position: readonly number[]): number => {
    const key = position.join(" ");
    const found = numbers.get(key) ?? numbers.size;
    numbers.set(key, found);
    return found;
  };
  return shell.flatMap((rings, face) =>
    rings.flatMap((positions, ring) => {
      const places = positions.map(numberOf);
      return places.flatMap((from, edge) => {
        const to = places[edge + 1];
        return to === undefined || to === from ? [] : [{ face, ring, edge, from, to }];
      });
    }),
  );
}

/**
 * The first edge that does not occur exactly once, with its reverse exactly once: there the shell is open, folded or turned inside out.
 * @returns undefined for a closed shell with all faces turned the same way (ISO 19107:2019, 6.4.36)
 */
export function openEdge(shell: Shell): ShellEdge | undefined {
  const edges = edgesOf(shell);
  const counts = new Map<string, number>();
  for (const { from, to } of edges) counts.set(`${from} ${to}`, (counts.get(`${from} ${to}`) ?? 0) + 1);
  const open = edges.find(({ from, to }) => counts.get(`${from} ${to}`) !== 1 || counts.get(`${to} ${from}`) !== 1);
  return open && { face: open.face, ring: open.ring, edge: open.edge };
}
