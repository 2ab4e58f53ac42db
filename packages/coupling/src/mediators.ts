// SPDX-License-Identifier: Apache-2.0
import type { FacetVerdict } from "./check-fields.js";
import { decisionOf } from "./decision.js";
import type { Pair } from "./facets/found.js";
import { mediators as order } from "./gen/decision-tables.js";
import { type MediatorTerms, termsOf } from "./mediator-terms.js";

/** One step that a coupler inserts between source and target, with what it needs to know. */
export interface Mediator {
  readonly kind: string;
  /** `coherent` (SI), `geocentric` or `target`, for steps that are taken twice. */
  readonly to?: string;
  readonly codes: readonly string[];
  readonly from?: unknown;
  readonly into?: unknown;
  /** Operators of the connection that take the step. */
  readonly operators?: readonly string[];
  /** What `applyMediators` needs; absent for steps that are described and not executed. */
  readonly terms?: MediatorTerms;
}

/**
 * The steps that the exact and the lossy facets ask for, in the fixed order of model 4.3, step 5. Facets that are
 * undetermined or incompatible ask for none.
 */
export function mediatorsOf(facets: readonly FacetVerdict[], pair: Pair): readonly Mediator[] {
  if (!facets.some(isMended)) return [];
  const wanted = new Map<string, FacetVerdict[]>();
  for (const facet of facets) {
    if (!isMended(facet)) continue;
    const { mediator } = decisionOf(facet.code, facet.name);
    if (mediator !== undefined) wanted.set(mediator, [...(wanted.get(mediator) ?? []), facet]);
  }
  const steps: Mediator[] = [];
  for (const step of order) {
    const asking = wanted.get(step.for);
    if (asking === undefined || (step.for === "basis" && !isTurned(pair))) continue;
    const values = asking[0]?.values;
    const to = "to" in step ? step.to : undefined;
    const terms = termsOf(step.kind, to, pair);
    steps.push({
      kind: step.kind,
      ...(to === undefined ? {} : { to }),
      codes: asking.map(({ code }) => code),
      ...(values?.source === undefined ? {} : { from: values.source }),
      ...(values?.target === undefined ? {} : { into: values.target }),
      ...operatorsFor(asking, pair),
      ...(terms === undefined ? {} : { terms }),
    });
  }
  return steps;
}

function isMended({ verdict }: FacetVerdict): boolean {
  return verdict === "mediatedExact" || verdict === "mediatedLossy";
}

function operatorsFor(asking: readonly FacetVerdict[], { via }: Pair): Pick<Mediator, "operators"> {
  const taking = via.filter(({ changes }) => asking.some(({ facet }) => changes.some((changed) => changed === facet)));
  return taking.length === 0 ? {} : { operators: taking.map(({ id }) => id) };
}

function isTurned({ source, target }: Pair): boolean {
  return source.facets.basis !== target.facets.basis;
}
