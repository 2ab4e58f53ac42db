// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { series, seriesRange } from "../parts/series.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks FD-01 (Values fill the shape). */
export const valuesCount = ruleMutator("FD-01", [
  changing(["RangeReal", "RangeInteger"], "one value too many", (value) => ({
    value: { ...value, values: [...value.values, value.values[0] ?? 0] },
    at: "/values",
  })),
  changing(["RangeReal", "RangeInteger"], "one value too few", (value) =>
    value.values.length === 0 || value.missing !== undefined
      ? undefined
      : { value: { ...value, values: value.values.slice(0, -1) }, at: "/values" },
  ),
  adding("one value too few", (idOf) => ({
    resources: series(idOf, { ranges: { h: seriesRange([3.52, 3.55]) } }),
    at: "/0/ranges/h/values",
  })),
]);
