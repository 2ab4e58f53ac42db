// SPDX-License-Identifier: Apache-2.0
import { declaredLossMutants } from "./codec-declared-loss/declared-loss.js";
import { losslessMutants } from "./codec-lossless/lossless.js";
import { answerMutants } from "./core/answers.js";
import { formMutants } from "./core/forms.js";
import { streamMutants } from "./core/streams.js";
import { surroundingMutants } from "./core/surroundings.js";
import { identityMutants } from "./facets/identity.js";
import { quantityMutants } from "./facets/quantity.js";
import { spaceMutants } from "./facets/space.js";
import { timeMutants } from "./facets/time.js";
import type { Mutant } from "./mutant.js";

/** Every broken adapter. */
export const mutants: readonly Mutant[] = [
  ...answerMutants,
  ...formMutants,
  ...surroundingMutants,
  ...losslessMutants,
  ...declaredLossMutants,
  ...spaceMutants,
  ...timeMutants,
  ...quantityMutants,
  ...identityMutants,
  ...streamMutants,
];
