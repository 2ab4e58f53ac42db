// SPDX-License-Identifier: Apache-2.0

import { expand } from "./expand.js";
import { iriTerm } from "./members.js";
import { name } from "./name.js";
import type { Holder, Run } from "./run.js";

/** The plain triple of a relation that is stated without limit: no validity, no doubt. A plain triple could say neither. */
export function enrichRelation<T>(run: Run<T>, relation: Holder): void {
  const { predicate, object, validTime, confidence } = relation;
  if (run.subject === undefined || validTime !== undefined || (confidence !== undefined && confidence !== 1)) return;
  const iri = expand(run, predicate);
  const term = iriTerm(run, object);
  if (iri !== undefined && term !== undefined) run.target.add(run.subject, name(iri), term);
}
