// SPDX-License-Identifier: Apache-2.0
import type { DimensionVector } from "./dimension.js";

/** What a UCUM code means: SI value = x · factor + offset, in the coherent SI unit of the vector. */
export interface Unit {
  /** The one spelling of all codes that UCUM holds equal by syntax: `m.s-1` for `m/s`. */
  readonly code: string;
  readonly vector: DimensionVector;
  readonly factor: number;
  /** In coherent SI; not 0 on an interval scale (`Cel`, `[degF]`, `[degRe]`) only. */
  readonly offset: number;
  /**
   * Present when values convert only to a unit with the same text here: `ann:{x}` a lone annotation, `log:<code>` a
   * logarithmic scale, `fun:<code>` another function, `arb:<code>` arbitrary units.
   */
  readonly special?: string;
}
