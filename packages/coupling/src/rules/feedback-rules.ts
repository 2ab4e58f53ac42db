// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { operatorFitsObservation } from "./operator-fits-observation.js";

/** Rules of area feedback that compare field descriptions. */
export const feedbackCouplingRules: readonly Rule[] = [operatorFitsObservation];
