// SPDX-License-Identifier: Apache-2.0
import type { Mutator } from "../mutation.js";
import { couplingMutators } from "./coupling/coupling-mutators.js";
import { entityMutators } from "./entity/entity-mutators.js";
import { feedbackMutators } from "./feedback/feedback-mutators.js";
import { fieldMutators } from "./field/field-mutators.js";
import { metadataMutators } from "./metadata/metadata-mutators.js";
import { observationMutators } from "./observation/observation-mutators.js";
import { quantityMutators } from "./quantity/quantity-mutators.js";
import { spaceMutators } from "./space/space-mutators.js";
import { timeMutators } from "./time/time-mutators.js";
import { trustMutators } from "./trust/trust-mutators.js";

/** A mutator for each rule that one document can break, in the order of the areas; `not-mutated.ts` lists the others. */
export const ruleMutators: readonly Mutator[] = [
  ...quantityMutators,
  ...timeMutators,
  ...spaceMutators,
  ...entityMutators,
  ...observationMutators,
  ...fieldMutators,
  ...metadataMutators,
  ...couplingMutators,
  ...feedbackMutators,
  ...trustMutators,
];
