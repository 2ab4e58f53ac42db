// SPDX-License-Identifier: Apache-2.0
import type { Judged } from "../run/plan.js";

/** What is known when all files are done. */
export interface RunEnd {
  /** 0 or 1: 2 means that no report is finished. */
  readonly exitCode: 0 | 1;
  /** Seconds since the start; told on a terminal or with --verbose only, so that equal inputs give equal text. */
  readonly seconds: number;
  /** Bytes. */
  readonly peakMemory: number;
}

/** Turns results into output, file by file. */
export interface Reporter {
  add(judged: Judged): void;
  finish(end: RunEnd): void;
}

/** Where a report goes. */
export interface Sink {
  write(text: string): void;
}
