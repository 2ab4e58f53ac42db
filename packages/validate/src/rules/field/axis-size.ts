// SPDX-License-Identifier: Apache-2.0
import type { DomainAxis } from "@jiku/model";

/** Number of coordinates along an axis; undefined for a composite axis whose columns disagree (FD-08). */
export function axisSize(axis: DomainAxis): number | undefined {
  switch (axis.kind) {
    case "regular":
      return axis.count;
    case "numeric":
    case "text":
      return axis.values.length;
    case "array":
      return axis.array.shape[0];
    case "composite": {
      const sizes = new Set(Object.values(axis.columns).map(axisSize));
      return sizes.size === 1 ? [...sizes][0] : undefined;
    }
  }
}
