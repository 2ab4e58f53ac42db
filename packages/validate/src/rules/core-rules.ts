// SPDX-License-Identifier: Apache-2.0
import type { Rule, SetRule } from "@jiku/model";
import { entityRules } from "./entity/entity-rules.js";
import { feedbackRules } from "./feedback/feedback-rules.js";
import { fieldRules } from "./field/field-rules.js";
import { metadataRules } from "./metadata/metadata-rules.js";
import { observationRules } from "./observation/observation-rules.js";
import { quantityRules } from "./quantity/quantity-rules.js";
import { spaceRules } from "./space/space-rules.js";
import { timeRules } from "./time/time-rules.js";
import { trustRules } from "./trust/trust-rules.js";

/** Every rule of the areas, in the order of the areas. ID-01, ID-02, ID-06 and ID-07 belong to the engine. */
export const coreRules: readonly (Rule | SetRule)[] = [
  ...quantityRules,
  ...timeRules,
  ...spaceRules,
  ...entityRules,
  ...observationRules,
  ...fieldRules,
  ...metadataRules,
  ...feedbackRules,
  ...trustRules,
];
