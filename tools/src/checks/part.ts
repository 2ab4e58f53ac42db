// SPDX-License-Identifier: Apache-2.0

/** Verdict of one part of `check`: it holds when there is no line. */
export interface Part {
  readonly name: string;
  /** One line a fault, each with the place to open. */
  readonly faults: readonly string[];
  /** What was looked at, such as `61 schemas`. */
  readonly scope: string;
}
