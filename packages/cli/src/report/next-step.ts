// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";
import type { MessageKey } from "../language/messages.js";
import { bilingual } from "../language/say.js";
import type { Dimension, Readiness } from "../survey/readiness.js";

const STEPS: Readonly<Record<Dimension, MessageKey>> = {
  structure: "nextStructure",
  meaning: "nextMeaning",
  space: "nextSpace",
  time: "nextTime",
  quantity: "nextQuantity",
  uncertainty: "nextUncertainty",
  references: "nextReferences",
  provenance: "nextProvenance",
  policy: "nextPolicy",
};

const ABSENT: Readonly<Record<Dimension, MessageKey>> = {
  structure: "absentStructure",
  meaning: "absentMeaning",
  space: "absentSpace",
  time: "absentTime",
  quantity: "absentQuantity",
  uncertainty: "absentUncertainty",
  references: "absentReferences",
  provenance: "absentProvenance",
  policy: "absentPolicy",
};

/** What would bring a dimension further; where nothing of the kind is there, what that is. */
export function nextStep({ dimension, count, of }: Readiness): Bilingual {
  return of === 0 ? bilingual(ABSENT[dimension]) : bilingual(STEPS[dimension], { count: of - count });
}
