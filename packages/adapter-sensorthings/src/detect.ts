// SPDX-License-Identifier: Apache-2.0
import type { Detection, Hint } from "@jiku/adapter";
import type { FormatReader } from "./format-reader.js";
import { formats } from "./formats.js";
import { SENSOR_LIMITS } from "./limits.js";
import { rootMarks } from "./root-marks.js";

/** A detection with the format that reads the input. */
export interface DetectedFormat {
  readonly detection: Detection;
  readonly format?: FormatReader;
}

/** Asks every format for its opinion on the members that the first bytes show. */
export function detectFormat(head: Uint8Array): DetectedFormat {
  const marks = rootMarks(head.subarray(0, SENSOR_LIMITS.detectBytes));
  let best: DetectedFormat = { detection: { confidence: 0 } };
  let rank = 0;
  for (const format of formats) {
    const found = format.detect(marks);
    if (found === undefined || rank >= (found.sure ? 2 : 1)) continue;
    rank = found.sure ? 2 : 1;
    const { version } = found;
    const confidence = found.sure && version !== undefined ? 3 : 2;
    best = { format, detection: { format: format.id, confidence, ...(version === undefined ? {} : { version }) } };
  }
  return best;
}

/** Recognises observations and their contexts by the members of the first objects. */
export function detectSensor(head: Uint8Array, _hint: Hint): Detection {
  return detectFormat(head).detection;
}
