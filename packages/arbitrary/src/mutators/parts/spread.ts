// SPDX-License-Identifier: Apache-2.0
import type { IdOf } from "../adding.js";
import { series, seriesRange, seriesVariable } from "./series.js";

/** Three values in metres with their standard uncertainties. */
export interface Spread {
  readonly values: readonly number[];
  readonly deviations: readonly number[];
}

/** A Field of the Variable `h` beside its standard uncertainty `s`, the first of the list, and all that it refers to. */
export function spread(idOf: IdOf, { values, deviations }: Spread, more: object = {}): readonly object[] {
  const variables = {
    h: seriesVariable(idOf, { uncertainty: { kind: "standard" } }),
    s: seriesVariable(idOf, { role: "standardUncertainty", companionOf: "h" }),
  };
  return series(idOf, { variables, ranges: { h: seriesRange(values), s: seriesRange(deviations) }, ...more });
}
