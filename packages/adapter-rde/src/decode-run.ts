// SPDX-License-Identifier: Apache-2.0
import type { DecodeRun as SharedRun, Tally } from "@jiku/adapter";

/** One call of `decode`: its input and what is said of it at the end; all its files share one tally. */
export interface DecodeRun extends SharedRun {
  readonly tally: Tally;
}
