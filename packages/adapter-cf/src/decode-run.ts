// SPDX-License-Identifier: Apache-2.0
import type { DecodeRun as SharedRun } from "@jiku/adapter";

/** One call of `decode`: its input and what is said of it at the end. */
export interface DecodeRun extends SharedRun {
  /** Chunks are not read beforehand, since the caller wants but some of them. */
  readonly untried?: true;
}
