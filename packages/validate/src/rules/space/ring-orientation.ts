// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { isRingClosed, signedArea } from "@jiku/spacetime";
import { eachRing, hasRings, partPath } from "./geometry-parts.js";
import { reversingEdit } from "./ring-edit.js";
import { axesAt, systemAt } from "./system-at.js";

const FACES: ReadonlySet<string> = new Set(["Polyhedron", "MultiPolyhedron"]);

/**
 * Seen in east and north, an exterior ring runs counterclockwise and a hole clockwise (RFC 7946, 3.1.6). Surfaces in space
 * are not judged: their orientation says which side is out (ISO 19107), so that a ground surface rightly faces down.
 */
export const ringOrientation: Rule<"Geometry"> = {
  code: "SP-05",
  on: "Geometry",
  check(geometry, report, context) {
    if (geometry.rs === undefined || !hasRings(geometry) || FACES.has(geometry.type)) return;
    const rs = systemAt(geometry.rs, context);
    const axes = rs && axesAt(rs, context);
    if (axes === undefined) return;
    eachRing(geometry, (ring, at) => {
      if ((ring[0]?.length ?? 0) > 2) return;
      const area = isRingClosed(ring) ? signedArea(ring, axes) : undefined;
      if (area === undefined || area === 0) return;
      const hole = (at[at.length - 1] ?? 0) > 0;
      if (hole !== area > 0) return;
      report(partPath(at), {}, { ...(hole ? { case: "hole" } : {}), ...reversingEdit(geometry, ring) });
    });
  },
};
