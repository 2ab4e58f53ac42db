// SPDX-License-Identifier: Apache-2.0
import type { Detection, Hint } from "@jiku/adapter";
import { detectBinary } from "./detect-binary.js";
import { detectStore } from "./detect-store.js";
import { CF_LIMITS } from "./limits.js";

/** Recognises the formats by their content, and a folder by its entries. */
export function detectCf(head: Uint8Array, hint: Hint): Detection {
  const bytes = head.subarray(0, CF_LIMITS.detectBytes);
  const binary = detectBinary(bytes, hint);
  return binary.confidence > 0 ? binary : detectStore(bytes, hint);
}
