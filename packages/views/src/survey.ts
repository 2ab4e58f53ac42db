// SPDX-License-Identifier: Apache-2.0

export { verdicts } from "./coupling/verdicts.js";
export {
  collectDeclared,
  type DeclaredCollector,
  type DeclaredCount,
  type SurveyedDimension,
} from "./readiness/declared.js";
export { geometriesOf } from "./readiness/geometries-of.js";
export {
  type CheckedCounts,
  type Dimension,
  type Readiness,
  type ReadinessLevel,
  readinessOf,
} from "./readiness/readiness.js";
export { dimensionWord, levelWord, nextStep } from "./readiness/readiness-words.js";
