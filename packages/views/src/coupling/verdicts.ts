// SPDX-License-Identifier: Apache-2.0
import type { Verdict } from "@jiku/model";

/** From the best to the worst. */
export const verdicts: readonly Verdict[] = [
  "compatible",
  "mediatedExact",
  "mediatedLossy",
  "undetermined",
  "incompatible",
];
