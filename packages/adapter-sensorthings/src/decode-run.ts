// SPDX-License-Identifier: Apache-2.0
import type { DecodeRun as SharedRun } from "@jiku/adapter";

/** One call of `decode`: its input and what is said of it at the end. */
export interface DecodeRun extends SharedRun {
  /** Members that nothing reads, counted by their path with a star for each index. */
  readonly skipped: Map<string, number>;
}
