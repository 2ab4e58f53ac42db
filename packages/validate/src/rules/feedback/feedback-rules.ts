// SPDX-License-Identifier: Apache-2.0
import type { Rule, SetRule } from "@jiku/model";
import { actAfterDecision } from "./act-after-decision.js";
import { actInTime } from "./act-in-time.js";
import { actuationGiven } from "./actuation-given.js";
import { analysisGenerated } from "./analysis-generated.js";
import { assimilationGiven } from "./assimilation-given.js";
import { backgroundAnalysisTime } from "./background-analysis-time.js";
import { basisBeforeDecision } from "./basis-before-decision.js";
import { basisHasUncertainty } from "./basis-has-uncertainty.js";
import { basisNotStale } from "./basis-not-stale.js";
import { chosenInAlternatives } from "./chosen-in-alternatives.js";
import { closedComplete } from "./closed-complete.js";
import { closedCycleEvaluated } from "./closed-cycle-evaluated.js";
import { contributionCounterfactual } from "./contribution-counterfactual.js";
import { contributionEffect } from "./contribution-effect.js";
import { contributionIndependent } from "./contribution-independent.js";
import { cycleNotSelf } from "./cycle-not-self.js";
import { dfsBound } from "./dfs-bound.js";
import { doNothingConsidered } from "./do-nothing-considered.js";
import { effectPredictedBefore } from "./effect-predicted-before.js";
import { gainComplete } from "./gain-complete.js";
import { gainSign } from "./gain-sign.js";
import { gainWithoutSkill } from "./gain-without-skill.js";
import { gainsComparable } from "./gains-comparable.js";
import { gaussianEstimator } from "./gaussian-estimator.js";
import { inconclusiveReason } from "./inconclusive-reason.js";
import { innovationConsistent } from "./innovation-consistent.js";
import { innovationCount } from "./innovation-count.js";
import { lateNotClosed } from "./late-not-closed.js";
import { notSelfVerified } from "./not-self-verified.js";
import { obsErrorAndQc } from "./obs-error-and-qc.js";
import { observationOnce } from "./observation-once.js";
import { observeHasGain } from "./observe-has-gain.js";
import { observeOperator } from "./observe-operator.js";
import { plannerCalibrated } from "./planner-calibrated.js";
import { sequence } from "./sequence.js";
import { simToReal } from "./sim-to-real.js";
import { spreadCollapse } from "./spread-collapse.js";
import { updateMakesVersion } from "./update-makes-version.js";

/** FBK-002 stands with the coupling checker, and FBK-027 judges what a device states; they are none of these. */
export const feedbackRules: readonly (Rule | SetRule)[] = [
  obsErrorAndQc,
  backgroundAnalysisTime,
  analysisGenerated,
  observeOperator,
  innovationConsistent as SetRule,
  innovationCount,
  spreadCollapse,
  observationOnce as SetRule,
  gainComplete,
  gainSign,
  dfsBound,
  gaussianEstimator,
  assimilationGiven,
  actuationGiven,
  chosenInAlternatives,
  doNothingConsidered,
  basisBeforeDecision,
  basisHasUncertainty,
  basisNotStale,
  actAfterDecision as SetRule,
  actInTime as SetRule,
  effectPredictedBefore,
  observeHasGain,
  closedCycleEvaluated,
  gainsComparable,
  contributionCounterfactual,
  contributionEffect,
  contributionIndependent,
  notSelfVerified,
  gainWithoutSkill as SetRule,
  plannerCalibrated as SetRule,
  updateMakesVersion,
  inconclusiveReason,
  sequence,
  lateNotClosed,
  cycleNotSelf,
  simToReal as SetRule,
  closedComplete,
];
