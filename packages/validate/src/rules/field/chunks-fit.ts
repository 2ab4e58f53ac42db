// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

/** A chunk has a size of at least 1 for each dimension (Zarr 3 core, regular chunk grid). */
export const chunksFit: Rule<"ArrayRef"> = {
  code: "FD-09",
  on: "ArrayRef",
  check({ chunkShape, shape }, report) {
    if (chunkShape === undefined) return;
    if (chunkShape.length !== shape.length) report("/chunkShape", { count: chunkShape.length, expected: shape.length });
    const size = chunkShape.find((s) => s < 1);
    if (size !== undefined) report("/chunkShape", { size }, { case: "size" });
  },
};
