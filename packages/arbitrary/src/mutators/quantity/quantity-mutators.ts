// SPDX-License-Identifier: Apache-2.0
import type { Mutator } from "../../mutation.js";
import { ambiguousCode } from "./ambiguous-code.js";
import { categoryNoUnit } from "./category-no-unit.js";
import { covarianceValid } from "./covariance-valid.js";
import { differenceUnit } from "./difference-unit.js";
import { ensembleSize } from "./ensemble-size.js";
import { equalVectorOtherKind } from "./equal-vector-other-kind.js";
import { limitWithReason } from "./limit-with-reason.js";
import { nativeNamesMember } from "./native-names-member.js";
import { probabilitiesSum } from "./probabilities-sum.js";
import { quantilesOrdered } from "./quantiles-ordered.js";
import { quantityKindDeclared } from "./quantity-kind-declared.js";
import { rangeOrder } from "./range-order.js";
import { specComplete } from "./spec-complete.js";
import { ucumCode } from "./ucum-code.js";
import { uncertaintyConsistent } from "./uncertainty-consistent.js";
import { unitDeclared } from "./unit-declared.js";
import { unitFitsKind } from "./unit-fits-kind.js";
import { unitFitsProperty } from "./unit-fits-property.js";
import { unitIriAgrees } from "./unit-iri-agrees.js";
import { valueXorMissing } from "./value-xor-missing.js";

/** A mutator for each rule of area quantity that one document can break, in the order of rules.yaml. */
export const quantityMutators: readonly Mutator[] = [
  ucumCode,
  unitFitsKind,
  unitIriAgrees,
  differenceUnit,
  unitFitsProperty,
  uncertaintyConsistent,
  quantilesOrdered,
  covarianceValid,
  probabilitiesSum,
  ensembleSize,
  categoryNoUnit,
  valueXorMissing,
  equalVectorOtherKind,
  unitDeclared,
  quantityKindDeclared,
  specComplete,
  limitWithReason,
  rangeOrder,
  ambiguousCode,
  nativeNamesMember,
];
