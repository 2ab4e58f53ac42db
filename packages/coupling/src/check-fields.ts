// SPDX-License-Identifier: Apache-2.0
import type { Allow, Bilingual, Facet, FieldSpec, Operator, Verdict } from "@jiku/model";
import { type Decision, decisionOf } from "./decision.js";
import { coverageFacets } from "./facets/coverage.js";
import { directionFacets } from "./facets/direction.js";
import { effectiveResolution } from "./facets/effective-resolution.js";
import type { Found, Pair, Terms, Vocabulary } from "./facets/found.js";
import { frameFacets } from "./facets/frame.js";
import { quantityFacets } from "./facets/quantity.js";
import { rangeFacet } from "./facets/range.js";
import { supportFacets } from "./facets/support.js";
import { timeFacets } from "./facets/time.js";
import { uncertaintyFacets } from "./facets/uncertainty.js";
import { unitFacet } from "./facets/unit.js";
import { valueFacets } from "./facets/value.js";
import { lifted } from "./lift.js";
import { type Mediator, mediatorsOf } from "./mediators.js";
import { type Look, sideOf } from "./side.js";
import { rankOf, worse } from "./verdict.js";

/** What was found on one facet. */
export interface FacetVerdict {
  readonly facet: Facet | "connection";
  readonly code: string;
  /** The case of the decision table; the wording of a finding follows it. */
  readonly name: string;
  /** After lifting. */
  readonly verdict: Verdict;
  /** Before operators were counted in. */
  readonly bare: Verdict;
  readonly when: Bilingual;
  readonly values: Readonly<Record<string, unknown>>;
  /** Nobody has agreed to this loss or assumption. */
  readonly unconsented: boolean;
}

/** What is judged of one field that feeds another. */
export interface FieldsResult {
  /** After lifting and consent. */
  readonly verdict: Verdict;
  /** Every facet that was compared, each code once: the worst case of the code. */
  readonly facets: readonly FacetVerdict[];
  readonly mediators: readonly Mediator[];
  /** The finest detail that reaches the target, in metres; undefined where it is not known or not asked for. */
  readonly effectiveResolution: number | undefined;
}

/** What stands between two fields, and what may be taken for granted. */
export interface CheckOptions {
  /** Operators between the two, in order. */
  readonly via?: readonly Operator[];
  readonly allow?: readonly Allow[];
  readonly terms?: Terms;
  readonly vocabulary?: Vocabulary;
}

/**
 * Whether values described by `source` can be taken where `target` is asked for, facet by facet (model 4.3). What is
 * undeclared is never compatible where the target asks for it. Pure: equal arguments give equal results.
 */
export function checkFields(
  source: FieldSpec,
  target: FieldSpec,
  look: Look,
  options: CheckOptions = {},
): FieldsResult {
  const { via = [], allow = [], terms = {}, vocabulary } = options;
  const pair: Pair = { source: sideOf(source, look), target: sideOf(target, look), via, terms, vocabulary, look };
  const facets = oneEachCode(casesOf(pair).map((found) => judge(found, via, allow)));
  return {
    verdict: verdictOf(facets),
    facets,
    mediators: mediatorsOf(facets, pair),
    effectiveResolution: effectiveResolution(pair),
  };
}

function casesOf(pair: Pair): readonly Found[] {
  const quantity = quantityFacets(pair);
  const isDensity = quantity.some(({ code }) => code === "CPL-017");
  return valueFacets(pair).concat(
    quantity,
    isDensity ? [] : unitFacet(pair),
    directionFacets(pair),
    spaceFacets(pair),
    timeFacets(pair),
    uncertaintyFacets(pair),
    rangeFacet(pair),
  );
}

function spaceFacets(pair: Pair): readonly Found[] {
  const [a, b] = [pair.source.space, pair.target.space];
  if (b === undefined || (a?.kind === "none" && b.kind === "none")) return [];
  if (a === undefined) return [{ code: "CPL-022", name: "absent", values: { target: b.kind } }];
  return [...frameFacets(pair), ...supportFacets(pair), ...coverageFacets(pair)];
}

/** The meaning of a case, with operators and consent counted in (steps 1 to 3). */
export function judge(
  { code, name, facet: own, values }: Found,
  via: readonly Operator[],
  allow: readonly Allow[],
): FacetVerdict {
  const decision = decisionOf(code, name);
  const { verdict: bare, when, neverLifted } = decision;
  const facet = own ?? decision.facet;
  const mended = neverLifted === true ? bare : lifted(bare, facet, via);
  const assumed = mended === "undetermined" && decision.consent === "assume" && allow.includes("assume");
  const verdict = assumed ? "mediatedLossy" : mended;
  const unconsented = verdict === "mediatedLossy" && !assumed && !isConsented(decision, allow);
  return { facet, code, name, verdict, bare, when, values, unconsented };
}

function isConsented({ consent }: Decision, allow: readonly Allow[]): boolean {
  return allow.includes("lossy") || (consent === "dropUncertainty" && allow.includes("dropUncertainty"));
}

/** The worst facet; a loss that nobody agreed to is undetermined. */
export function verdictOf(facets: readonly Pick<FacetVerdict, "verdict" | "unconsented">[]): Verdict {
  let verdict: Verdict = "compatible";
  let isOpen = false;
  for (const facet of facets) {
    verdict = worse(verdict, facet.verdict);
    isOpen ||= facet.unconsented;
  }
  return verdict === "mediatedLossy" && isOpen ? "undetermined" : verdict;
}

/** The findings of a code come one after the other; of those the worst is kept. */
function oneEachCode(all: readonly FacetVerdict[]): readonly FacetVerdict[] {
  const kept: FacetVerdict[] = [];
  for (const one of all) {
    const last = kept.at(-1);
    if (last === undefined || last.code !== one.code) kept.push(one);
    else if (rankOf(one.verdict) > rankOf(last.verdict)) kept[kept.length - 1] = one;
  }
  return kept;
}
