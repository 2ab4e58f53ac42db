// SPDX-License-Identifier: Apache-2.0
import { convert } from "@jiku/units";
import { sizeOf } from "./coverage.js";
import type { Pair } from "./found.js";

/**
 * The finest detail, in metres, that reaches the target: that of the source or of an operator on the way, whichever is
 * coarser; a downscaling operator starts anew. Undefined where neither says it.
 */
export function effectiveResolution({ source, target, via }: Pair): number | undefined {
  if (via.length === 0 && target.space?.resolution === undefined) return undefined;
  let size = sizeOf(source.space?.resolution);
  for (const { operation, effectiveResolution: reach } of via) {
    if (operation === "downscale") size = sizeOf(target.space?.resolution);
    if (reach?.value === undefined || reach.unit === undefined) continue;
    const own = convert(reach.value, reach.unit, "m");
    if (own !== undefined) size = Math.max(size ?? 0, own);
  }
  return size;
}
