// SPDX-License-Identifier: Apache-2.0
import type { Rule, SetRule } from "@jiku/model";
import { computedConditions } from "./computed-conditions.js";
import { deployedThen } from "./deployed-then.js";
import { makerDeclared } from "./maker-declared.js";
import { measuredIsMeasured } from "./measured-is-measured.js";
import { observationComplete } from "./observation-complete.js";
import { originDeclared } from "./origin-declared.js";
import { originNeedsMaker } from "./origin-needs-maker.js";
import { procedureFits } from "./procedure-fits.js";
import { resultFitsProperty } from "./result-fits-property.js";
import { sampleChain } from "./sample-chain.js";
import { sampleCycle } from "./sample-cycle.js";
import { statisticDeclared } from "./statistic-declared.js";
import { statisticNeedsInterval } from "./statistic-needs-interval.js";
import { subsystemAcyclic } from "./subsystem-acyclic.js";
import { systemObserves } from "./system-observes.js";
import { vectorComponents } from "./vector-components.js";

/** The rules of the area observation, in the order of their codes. */
export const observationRules: readonly (Rule | SetRule)[] = [
  observationComplete,
  resultFitsProperty,
  sampleChain,
  sampleCycle,
  originNeedsMaker,
  systemObserves,
  deployedThen,
  procedureFits,
  subsystemAcyclic,
  statisticNeedsInterval,
  measuredIsMeasured,
  originDeclared,
  statisticDeclared,
  makerDeclared,
  vectorComponents,
  computedConditions,
];
