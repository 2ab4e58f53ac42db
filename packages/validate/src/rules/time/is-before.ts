// SPDX-License-Identifier: Apache-2.0
import { compareInstants, ISO_8601, readPosition } from "@jiku/spacetime";

/** True when the first of two ISO 8601 positions is known to lie before the second. */
export function isBefore(a: string, b: string): boolean {
  const [first, second] = [readPosition(a, ISO_8601), readPosition(b, ISO_8601)];
  return first.kind !== "fault" && second.kind !== "fault" && compareInstants(first, second) === "before";
}
