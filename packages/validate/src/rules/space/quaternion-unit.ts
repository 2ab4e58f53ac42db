// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { isUnitQuaternion, quaternionNorm } from "@jiku/spacetime";
import { rounded } from "./number-text.js";

/** So many digits that the shown length differs from 1. */
function lengthText(norm: number): number | string {
  if (!Number.isFinite(norm)) return String(norm);
  const short = rounded(norm, 5);
  return short === 1 ? rounded(norm, 9) : short;
}

/** A rotation is a quaternion of length 1 (OGC GeoPose 1.0, Basic-Quaternion). */
export const quaternionUnit: Rule<"Quaternion"> = {
  code: "SP-10",
  on: "Quaternion",
  check(quaternion, report) {
    if (isUnitQuaternion(quaternion)) return;
    const norm = quaternionNorm(quaternion);
    if (norm === 0) report("", {}, { case: "zero" });
    else report("", { norm: lengthText(norm) });
  },
};
