// SPDX-License-Identifier: Apache-2.0
import { referenceCycle } from "./reference-cycle.js";

/** No sample is, through others, a sample of itself: the half of OB-03 that needs all samples at once. */
export const sampleCycle = referenceCycle("OB-03", "Sample", "sampleOf");
