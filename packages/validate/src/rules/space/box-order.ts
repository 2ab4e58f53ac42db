// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { boxFault } from "@jiku/spacetime";
import { axesAt, systemAt } from "./system-at.js";

/** A box gives all minima, then all maxima; only on a periodic axis it may run over the seam (RFC 7946, 5.2). */
export const boxOrder: Rule<"Geometry"> = {
  code: "SP-21",
  on: "Geometry",
  check(geometry, report, context) {
    if (geometry.type !== "Box") return;
    const { bbox, rs } = geometry;
    if (bbox.length % 2 !== 0) return report("/bbox", { count: bbox.length }, { case: "odd" });
    const system = systemAt(rs, context);
    const axes = system && axesAt(system, context);
    const fault = boxFault(bbox, axes);
    if (fault?.fault !== "order") return;
    const { axis } = fault;
    report("/bbox", { axis: axes?.[axis]?.name, min: bbox[axis], max: bbox[axis + bbox.length / 2] });
  },
};
