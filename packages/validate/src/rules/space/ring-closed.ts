// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { isRingClosed } from "@jiku/spacetime";
import { eachRing, hasRings, partPath } from "./geometry-parts.js";
import { positionText } from "./number-text.js";
import { closingEdit } from "./ring-edit.js";

/** A ring ends where it starts (RFC 7946, 3.1.6). */
export const ringClosed: Rule<"Geometry"> = {
  code: "SP-03",
  on: "Geometry",
  check(geometry, report) {
    if (!hasRings(geometry)) return;
    eachRing(geometry, (ring, at) => {
      const [first, last] = [ring[0], ring[ring.length - 1]];
      if (first === undefined || last === undefined || isRingClosed(ring)) return;
      report(partPath(at), { first: positionText(first), last: positionText(last) }, closingEdit(ring));
    });
  },
};
