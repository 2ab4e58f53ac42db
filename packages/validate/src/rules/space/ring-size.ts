// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { isRingLargeEnough } from "@jiku/spacetime";
import { eachRing, hasRings, partPath } from "./geometry-parts.js";

/** A ring has positions enough to enclose an area (RFC 7946, 3.1.6). */
export const ringSize: Rule<"Geometry"> = {
  code: "SP-04",
  on: "Geometry",
  check(geometry, report) {
    if (!hasRings(geometry)) return;
    eachRing(geometry, (ring, at) => {
      if (!isRingLargeEnough(ring)) report(partPath(at), { count: ring.length });
    });
  },
};
