// SPDX-License-Identifier: Apache-2.0
import type { Detection, Hint } from "@jiku/adapter";
import type { ModelFormat } from "./format-reader.js";
import { formats } from "./formats.js";
import { MODEL_LIMITS } from "./limits.js";

/** A detection with the format that reads the input. */
export interface DetectedFormat {
  readonly detection: Detection;
  readonly format?: ModelFormat;
}

/** Asks every format for its opinion; the surest answer wins, the earlier one at equal certainty. */
export function detectFormat(head: Uint8Array, hint: Hint): DetectedFormat {
  const bytes = head.subarray(0, MODEL_LIMITS.detectBytes);
  let best: DetectedFormat = { detection: { confidence: 0 } };
  for (const format of formats) {
    const detection = format.detect(bytes, hint);
    if (detection.confidence > best.detection.confidence) best = { detection, format };
  }
  return best;
}

/** Recognises the descriptions of models by their content: root element, first bytes, members of an archive. */
export function detectModel(head: Uint8Array, hint: Hint): Detection {
  return detectFormat(head, hint).detection;
}
