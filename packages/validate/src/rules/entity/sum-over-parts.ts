// SPDX-License-Identifier: Apache-2.0
import type { Property, SetLookup, TimeExtent } from "@jiku/model";
import { ISO_8601, isReferenceSystem } from "@jiku/spacetime";
import { convert } from "@jiku/units";
import { createExpand } from "../../document/context.js";
import { systemOfResource } from "../time/system-of.js";
import type { Amount } from "./amounts.js";
import { covers, type Moment, momentOf } from "./moment.js";

/** A part by its absolute IRI, and when it is one; `trs` of `validTime` is absolute. */
export interface Part {
  readonly part: string;
  readonly validTime: TimeExtent | undefined;
}

/** What a property says of its sums; IRIs absolute. */
export interface Summand {
  readonly isExtensive: boolean;
  readonly concept: string | undefined;
  readonly kind: string | undefined;
}

/** Reads properties out of the set, each once. */
export function summands(set: SetLookup): (property: string) => Summand {
  const known = new Map<string, Summand>();
  return (iri) => {
    const remembered = known.get(iri);
    if (remembered !== undefined) return remembered;
    const resource = set.resolve(iri);
    const document = set.documentOf(iri);
    const expand = document === undefined ? (text: string) => text : createExpand(document);
    const {
      nature,
      concept,
      quantityKind: kind,
    } = (resource?.type === "Property" ? resource : {}) as Partial<Property>;
    const summand = {
      isExtensive: nature === "extensive",
      concept: concept && expand(concept),
      kind: kind && expand(kind),
    };
    known.set(iri, summand);
    return summand;
  };
}

export interface Sum {
  readonly value: number;
  /** Of whole and parts together, in the square of the unit of the whole; what is not declared adds nothing. */
  readonly variance: number;
  /** Whole and parts all declare their uncertainty. */
  readonly isDeclared: boolean;
}

export interface SumOptions {
  /** The amounts of the parts have the origin of that of the whole; otherwise that only decides between several. */
  readonly sameOrigin: boolean;
  readonly set: SetLookup;
  readonly summand: (property: string) => Summand;
}

function validityOf(validTime: TimeExtent, set: SetLookup): Moment | undefined {
  const rs = validTime.trs === undefined ? undefined : set.resolve(validTime.trs);
  const system = validTime.trs === undefined ? ISO_8601 : isReferenceSystem(rs) ? systemOfResource(rs) : undefined;
  return system && momentOf(validTime, system);
}

/** The parts at the time of an amount; undefined where it is not known which ones they are. */
function partsAt(whole: Amount, parts: readonly Part[], set: SetLookup): ReadonlySet<string> | undefined {
  const found = new Set<string>();
  for (const { part, validTime } of parts) {
    const validity = validTime && validityOf(validTime, set);
    const holds = validTime === undefined ? true : validity && covers(validity, whole);
    if (holds === undefined) return undefined;
    if (holds) found.add(part);
  }
  return found;
}

/** The one amount of a part that answers to that of the whole; undefined when there is none or no telling which. */
function counterpart(
  whole: Amount,
  amounts: readonly Amount[],
  { sameOrigin, summand }: SumOptions,
): Amount | undefined {
  const { concept } = summand(whole.property);
  const isAlike = ({ property }: Amount) => {
    if (property === whole.property) return true;
    return concept !== undefined && summand(property).concept === concept && summand(property).isExtensive;
  };
  const alike = amounts.filter((amount) => amount.setting === whole.setting && isAlike(amount));
  const ofOrigin = alike.filter(({ origin }) => origin === whole.origin);
  const narrowed = sameOrigin || ofOrigin.length > 0 ? ofOrigin : alike;
  const exact = narrowed.filter(({ property }) => property === whole.property);
  const [only, ...more] = exact.length > 0 ? exact : narrowed;
  return more.length > 0 ? undefined : only;
}

function inUnit(value: number, from: string | undefined, to: string | undefined): number | undefined {
  if (from === to) return value;
  return from === undefined || to === undefined ? undefined : convert(value, from, to, { difference: true });
}

/**
 * The sum over all parts of what an amount of the whole is compared with, in its unit.
 * @returns undefined when a part has no such amount, or none that can be told apart from others
 */
export function sumOverParts(
  whole: Amount,
  parts: readonly Part[],
  amounts: ReadonlyMap<string, readonly Amount[]>,
  options: SumOptions,
): Sum | undefined {
  const members = partsAt(whole, parts, options.set);
  if (members === undefined || members.size === 0) return undefined;
  let value = 0;
  let variance = (whole.deviation ?? 0) ** 2;
  let isDeclared = whole.deviation !== undefined;
  for (const part of members) {
    const amount = counterpart(whole, amounts.get(part) ?? [], options);
    const term = amount && inUnit(amount.value, amount.unit, whole.unit);
    if (amount === undefined || term === undefined) return undefined;
    value += term;
    variance += (inUnit(amount.deviation ?? 0, amount.unit, whole.unit) ?? 0) ** 2;
    isDeclared &&= amount.deviation !== undefined;
  }
  return { value, variance, isDeclared };
}
