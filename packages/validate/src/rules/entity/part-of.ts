// SPDX-License-Identifier: Apache-2.0
import type { RuleContext } from "@jiku/model";

/** "part of" of the Basic Formal Ontology: the subject is the part, the object the whole. */
export const PART_OF = "http://purl.obolibrary.org/obo/BFO_0000050";

/** Whether a predicate, as written, is "part of". */
export function isPartOf(predicate: string, context: Pick<RuleContext, "expand">): boolean {
  return predicate.endsWith("50") && context.expand(predicate) === PART_OF;
}
