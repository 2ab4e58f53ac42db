// SPDX-License-Identifier: Apache-2.0
import type { ArrayRef, Range } from "@jiku/model";

/** Shape and axis names of a range, and where they stand in it. */
export function layoutOf(range: Range): {
  readonly layout: Pick<ArrayRef, "shape" | "axisNames">;
  readonly at: string;
} {
  return range.kind === "array" ? { layout: range.array, at: "/array" } : { layout: range, at: "" };
}
