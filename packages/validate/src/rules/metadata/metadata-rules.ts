// SPDX-License-Identifier: Apache-2.0
import type { Rule, SetRule } from "@jiku/model";
import { activityOrder } from "./activity-order.js";
import { constraintOperand } from "./constraint-operand.js";
import { countryCode } from "./country-code.js";
import { derivationAcyclic } from "./derivation-acyclic.js";
import { extentCoversMembers } from "./extent-covers-members.js";
import { jaAndEn } from "./ja-and-en.js";
import { jaOrEn } from "./ja-or-en.js";
import { licenseDeclared } from "./license-declared.js";
import { mediaTypeForm } from "./media-type-form.js";
import { personalDataBasis } from "./personal-data-basis.js";
import { policyConflict } from "./policy-conflict.js";
import { policyInherited } from "./policy-inherited.js";
import { policyTarget } from "./policy-target.js";
import { publisherDeclared } from "./publisher-declared.js";
import { splitsDisjoint } from "./splits-disjoint.js";
import { storageInResidency } from "./storage-in-residency.js";
import { titleDeclared } from "./title-declared.js";

export const metadataRules: readonly (Rule | SetRule)[] = [
  activityOrder,
  derivationAcyclic as SetRule,
  personalDataBasis,
  policyTarget as SetRule,
  policyConflict,
  policyInherited,
  constraintOperand,
  storageInResidency as SetRule,
  countryCode,
  extentCoversMembers,
  splitsDisjoint,
  licenseDeclared,
  publisherDeclared,
  titleDeclared,
  mediaTypeForm,
  jaOrEn,
  jaAndEn,
];
