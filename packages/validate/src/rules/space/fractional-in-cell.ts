// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { outsideCell } from "@jiku/spacetime";
import { eachPosition, partPath } from "./geometry-parts.js";
import { axesAt, systemAt } from "./system-at.js";

/** A fractional coordinate on a periodic direction lies in the cell, [0, 1) (CIF core, _atom_site_fract_x). */
export const fractionalInCell: Rule<"Geometry"> = {
  code: "SP-12",
  on: "Geometry",
  check(geometry, report, context) {
    if (geometry.rs === undefined || !("coordinates" in geometry)) return;
    const rs = systemAt(geometry.rs, context);
    const periodic = rs?.kind === "lattice" ? rs.periodicDirections : undefined;
    if (rs === undefined || periodic === undefined) return;
    eachPosition(geometry, (position, at) => {
      const index = outsideCell(position, periodic);
      if (index < 0) return;
      report(partPath(at), { axis: axesAt(rs, context)?.[index]?.name ?? String(index + 1), value: position[index] });
    });
  },
};
