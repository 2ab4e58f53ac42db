// SPDX-License-Identifier: Apache-2.0
import type { DecodeRun as SharedRun } from "@jiku/adapter";

/** One call of `decode`: its input and what is said of it at the end. */
export interface DecodeRun extends SharedRun {
  /** What the file itself is about, as members of its Asset. */
  about: Readonly<Record<string, unknown>>;
}
