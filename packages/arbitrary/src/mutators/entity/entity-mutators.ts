// SPDX-License-Identifier: Apache-2.0
import type { Mutator } from "../../mutation.js";
import { assetDigestDeclared } from "./asset-digest-declared.js";
import { confidenceInUnitInterval } from "./confidence-in-unit-interval.js";
import { contextForm } from "./context-form.js";
import { idUnique } from "./id-unique.js";
import { noSelfRelation } from "./no-self-relation.js";
import { partInsideWhole } from "./part-inside-whole.js";
import { partNotLarger } from "./part-not-larger.js";
import { partOfAcyclic } from "./part-of-acyclic.js";
import { partsSumToWhole } from "./parts-sum-to-whole.js";
import { prefixDeclared } from "./prefix-declared.js";
import { recordedOrder } from "./recorded-order.js";
import { referenceClass } from "./reference-class.js";
import { referenceResolves } from "./reference-resolves.js";
import { relationWithinExistence } from "./relation-within-existence.js";
import { sameAsSameClass } from "./same-as-same-class.js";
import { versionChainAcyclic } from "./version-chain-acyclic.js";
import { versionLabelKept } from "./version-label-kept.js";

/** A mutator for each rule of area entity that one document can break, in the order of rules.yaml. */
export const entityMutators: readonly Mutator[] = [
  idUnique,
  referenceResolves,
  sameAsSameClass,
  versionChainAcyclic,
  referenceClass,
  recordedOrder,
  assetDigestDeclared,
  prefixDeclared,
  contextForm,
  versionLabelKept,
  partOfAcyclic,
  partNotLarger,
  relationWithinExistence,
  noSelfRelation,
  partInsideWhole,
  partsSumToWhole,
  confidenceInUnitInterval,
];
