// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent } from "@jiku/adapter";
import type { DecodeRun } from "./decode-run.js";
import type { SensorFormat } from "./names.js";
import type { RootMarks } from "./root-marks.js";

/** One of the formats of this adapter. */
export interface FormatReader {
  readonly id: SensorFormat;
  /** Judges what the first bytes show: undefined = another format; pure. */
  detect(marks: RootMarks): { readonly version?: string; readonly sure: boolean } | undefined;
  read(run: DecodeRun): AsyncIterable<DecodeEvent>;
}
