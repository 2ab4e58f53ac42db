// SPDX-License-Identifier: Apache-2.0
import type { Rule, SetRule } from "@jiku/model";
import { assetDigestDeclared } from "./asset-digest-declared.js";
import { confidenceInUnitInterval } from "./confidence-in-unit-interval.js";
import { contextForm } from "./context-form.js";
import { digestMatches } from "./digest-matches.js";
import { noSelfRelation } from "./no-self-relation.js";
import { partInsideWhole } from "./part-inside-whole.js";
import { partNotLarger } from "./part-not-larger.js";
import { partOfAcyclic } from "./part-of-acyclic.js";
import { partsSumToWhole } from "./parts-sum-to-whole.js";
import { prefixDeclared } from "./prefix-declared.js";
import { recordedOrder } from "./recorded-order.js";
import { relationWithinExistence } from "./relation-within-existence.js";
import { sameAsSameClass } from "./same-as-same-class.js";
import { versionChainAcyclic } from "./version-chain-acyclic.js";
import { versionLabelKept } from "./version-label-kept.js";

/** The rules of the area entity, in the order of their codes. ID-01, ID-02, ID-06 and ID-07 are judged where ids are indexed. */
export const entityRules: readonly (Rule | SetRule)[] = [
  sameAsSameClass,
  versionChainAcyclic as SetRule,
  digestMatches as SetRule,
  recordedOrder,
  assetDigestDeclared,
  prefixDeclared,
  contextForm,
  versionLabelKept,
  partOfAcyclic as SetRule,
  partNotLarger,
  relationWithinExistence,
  noSelfRelation,
  partInsideWhole,
  partsSumToWhole as SetRule,
  confidenceInUnitInterval,
];
