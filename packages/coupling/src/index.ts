// SPDX-License-Identifier: Apache-2.0
export {
  type AppliedSeries,
  type ApplyOptions,
  applyMediators,
  type NotExecuted,
  type Series,
} from "./apply/apply-mediators.js";
export type { Reason, Remark, RemarkName } from "./apply/reasons.js";
export { type CheckOptions, checkFields, type FacetVerdict, type FieldsResult } from "./check-fields.js";
export {
  type CompositionOptions,
  type CompositionResult,
  type ConnectionResult,
  checkComposition,
} from "./composition/check-composition.js";
export type { Fault } from "./composition/link.js";
export { exchangeUnknown } from "./composition/unbound.js";
export type { Terms, Vocabulary } from "./facets/found.js";
export { frechetBounds, type ProbabilityInterval } from "./feedback/frechet-bounds.js";
export type { Gaussian } from "./feedback/gaussian.js";
export {
  bayes,
  discreteGain,
  ensembleGain,
  type Gain,
  gaussianGain,
  type LinearGaussianUpdate,
  linearGaussianUpdate,
} from "./feedback/information-gain.js";
export {
  brierScore,
  crpsOfEnsemble,
  crpsOfGaussian,
  intervalScore,
  quantileScore,
  thresholdWeightedCrps,
} from "./feedback/scores.js";
export {
  fieldSpecOf,
  fieldSpecOfObservation,
  fieldSpecOfVariable,
  fieldSpecsOfBelief,
} from "./field-spec-of.js";
export type { MediatorTerms, TimeTerms } from "./mediator-terms.js";
export type { Mediator } from "./mediators.js";
export { couplingRules } from "./rules/coupling-rules.js";
export type { Look } from "./side.js";
export { worst } from "./verdict.js";
export { messageOfFacet, type Told, toldOfFacet, toldOfFault, worded } from "./wording.js";
