// SPDX-License-Identifier: Apache-2.0
import type { Mutator } from "../../mutation.js";
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
import { statisticDeclared } from "./statistic-declared.js";
import { statisticNeedsInterval } from "./statistic-needs-interval.js";
import { subsystemAcyclic } from "./subsystem-acyclic.js";
import { systemObserves } from "./system-observes.js";
import { vectorComponents } from "./vector-components.js";

/** A mutator for each rule of area observation that one document can break, in the order of rules.yaml. */
export const observationMutators: readonly Mutator[] = [
  observationComplete,
  resultFitsProperty,
  sampleChain,
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
