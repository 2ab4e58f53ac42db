// SPDX-License-Identifier: Apache-2.0
import type { Detection, Hint } from "@jiku/adapter";

const MAGIC = "gauge\t";

/** Judges the first bytes: `gauge`, a tab and the version. */
export function detect(head: Uint8Array, { name }: Hint): Detection {
  const text = new TextDecoder().decode(head.subarray(0, 64));
  if (text.startsWith(MAGIC)) {
    const [version] = text.slice(MAGIC.length).split("\n");
    return version === "1" ? { format: "gauge", version, confidence: 3 } : { format: "gauge", confidence: 2 };
  }
  return head.length === 0 && name?.endsWith(".gauge") ? { format: "gauge", confidence: 1 } : { confidence: 0 };
}
