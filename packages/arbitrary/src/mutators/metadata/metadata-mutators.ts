// SPDX-License-Identifier: Apache-2.0
import type { Mutator } from "../../mutation.js";
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

/** A mutator for each rule of area metadata that one document can break, in the order of rules.yaml. */
export const metadataMutators: readonly Mutator[] = [
  activityOrder,
  derivationAcyclic,
  personalDataBasis,
  policyTarget,
  policyConflict,
  policyInherited,
  constraintOperand,
  storageInResidency,
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
