// SPDX-License-Identifier: Apache-2.0
import type { MediatorTerms } from "../mediator-terms.js";
import type { Values } from "./aggregate.js";
import type { Refusal, Remark } from "./reasons.js";

/** A series under way. Its unit is taken to SI only when a step looks at the values: a conversion straight on rounds less. */
export interface Course {
  times: readonly string[];
  values: Values;
  uncertainties: Values | undefined;
  /** A conversion that is still to be made. */
  owed: UnitTerms | undefined;
  readonly remarks: Remark[];
}

export type UnitTerms = Extract<MediatorTerms, { readonly kind: "unit" }>;

/** A refusal, and the codes that it is about where they are not all of the step. */
export interface Refused extends Refusal {
  readonly codes?: readonly string[];
}
