// SPDX-License-Identifier: Apache-2.0
import type { Rule, SetRule } from "@jiku/model";
import { connectionRules } from "./connection-rules.js";
import { correlationKept } from "./correlation-kept.js";
import { feedbackCouplingRules } from "./feedback-rules.js";
import { issueTimes } from "./issue-times.js";
import { modelHasPort } from "./model-has-port.js";

/** The rules on compositions, models, operators and runs, in the form that a validation takes; the areas' own rules stand beside them. */
export const couplingRules: readonly (Rule | SetRule)[] = [
  ...connectionRules,
  modelHasPort,
  correlationKept,
  issueTimes,
  ...feedbackCouplingRules,
] as readonly Rule[];
