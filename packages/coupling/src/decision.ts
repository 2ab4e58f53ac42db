// SPDX-License-Identifier: Apache-2.0
import type { Bilingual, Facet, Verdict } from "@jiku/model";
import { tables } from "./gen/decision-tables.js";

/** What one case of a decision table means. */
export interface Decision {
  readonly verdict: Verdict;
  readonly facet: Facet;
  readonly when: Bilingual;
  readonly mediator?: string;
  readonly consent?: "dropUncertainty" | "assume";
  readonly neverLifted?: boolean;
}

interface Row extends Omit<Decision, "facet"> {
  readonly facet?: Facet;
}

const decisions = new Map<string, ReadonlyMap<string, Decision>>(
  tables.map(({ code, facet, cases }) => {
    const rows: Readonly<Record<string, Row>> = cases;
    return [code, new Map(Object.entries(rows).map(([name, row]) => [name, { facet, ...row }]))];
  }),
);

/** The meaning of a case of `schemas/coupling/decision-tables.yaml`. */
export function decisionOf(code: string, name: string): Decision {
  const decision = decisions.get(code)?.get(name);
  if (decision === undefined) throw new RangeError(`no case ${name} in the table of ${code}`);
  return decision;
}
