// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { type Coordinates, openEdge, type Shell } from "@jiku/spacetime";
import { eachShell, partPath } from "./geometry-parts.js";
import { positionText } from "./number-text.js";

function isSame(a: Coordinates | undefined, b: Coordinates | undefined): boolean {
  return a !== undefined && b !== undefined && a.length === b.length && a.every((value, index) => value === b[index]);
}

/** How often a directed edge occurs in the rings of a shell. */
function occurrences(shell: Shell, from: Coordinates, to: Coordinates): number {
  const rings = shell.flat();
  return rings.reduce(
    (sum, ring) => sum + ring.filter((start, i) => isSame(start, from) && isSame(ring[i + 1], to)).length,
    0,
  );
}

/** Every edge of a shell is passed once in each direction (ISO 19107, Shell): it is closed, and all faces look outward. */
export const shellClosed: Rule<"Geometry"> = {
  code: "SP-07",
  on: "Geometry",
  check(geometry, report) {
    eachShell(geometry, (shell, at) => {
      const open = openEdge(shell);
      const ring = open && shell[open.face]?.[open.ring];
      const [from, to] = [ring?.[open?.edge ?? 0], ring?.[(open?.edge ?? 0) + 1]];
      if (from === undefined || to === undefined) return;
      const [there, back] = [occurrences(shell, from, to), occurrences(shell, to, from)];
      if (there > 1)
        report(partPath(at), { from: positionText(from), to: positionText(to), count: there }, { case: "repeated" });
      else if (back > 1)
        report(partPath(at), { from: positionText(to), to: positionText(from), count: back }, { case: "repeated" });
      else report(partPath(at), { from: positionText(from), to: positionText(to) });
    });
  },
};
