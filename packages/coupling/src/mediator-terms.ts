// SPDX-License-Identifier: Apache-2.0
import type { TemporalSupport } from "@jiku/model";
import { isReferenceSystem, temporalSystem } from "@jiku/spacetime";
import { parseUnit } from "@jiku/units";
import type { Pair } from "./facets/found.js";
import { remember } from "./remember.js";
import type { Side } from "./side.js";

/** What one number speaks of in time, and how its positions are written; what is undeclared is absent. */
export interface TimeTerms
  extends Pick<TemporalSupport, "method" | "period" | "intervalLabel" | "step" | "timeScale" | "calendar"> {
  /** Of positions that are written without one. */
  readonly timeZone?: string;
  /** Of calendar `explicit`. */
  readonly monthLengths?: readonly number[];
}

/** What a step needs to know to be executed. Units are UCUM codes. */
export type MediatorTerms =
  | { readonly kind: "cast"; readonly from: string; readonly into: string }
  | { readonly kind: "unit"; readonly from: string; readonly into: string; readonly difference: boolean }
  | { readonly kind: "sign"; readonly method?: string }
  | {
      readonly kind: "time";
      readonly from: TimeTerms;
      readonly into: TimeTerms;
      /** How the errors of successive values hang together, as the source declares it. */
      readonly correlation?: string;
    };

/** Terms of the steps that can be executed; undefined for others. */
export function termsOf(kind: string, to: string | undefined, pair: Pair): MediatorTerms | undefined {
  switch (kind) {
    case "cast":
      return castTerms(pair);
    case "unit":
      return unitTerms(to, pair);
    case "sign": {
      const method = pair.source.time?.method;
      return { kind, ...(method === undefined ? {} : { method }) };
    }
    case "time":
      return timeTerms(pair);
    default:
      return undefined;
  }
}

function castTerms({ source, target }: Pair): MediatorTerms | undefined {
  const [from, into] = [source.valueType, target.valueType];
  return from === undefined || into === undefined ? undefined : { kind: "cast", from, into };
}

function unitTerms(to: string | undefined, { source, target }: Pair): MediatorTerms | undefined {
  const [from, into] = [source.spec.unit, target.spec.unit];
  const coherent = from === undefined ? undefined : coherentUnit(from);
  if (from === undefined || into === undefined || coherent === undefined) return undefined;
  const difference = source.facets.difference === true;
  return to === "coherent"
    ? { kind: "unit", from, into: coherent, difference }
    : { kind: "unit", from: coherent, into, difference };
}

/** Base units as they are written, with their places in a dimension vector. */
const BASE = [
  ["kg", 4],
  ["m", 2],
  ["s", 6],
  ["A", 1],
  ["K", 5],
  ["mol", 0],
  ["cd", 3],
] as const;

/** The coherent SI unit of the same dimension; a unit without dimension of its own (a count, a logarithm) is its own. */
const coherentUnit = remember((code) => {
  const unit = parseUnit(code);
  if (unit === undefined || unit.special !== undefined) return unit === undefined ? undefined : code;
  const terms = BASE.flatMap(([base, place]) => {
    const exponent = unit.vector[place];
    return exponent === 0 ? [] : [exponent === 1 ? base : `${base}${exponent}`];
  });
  return terms.length === 0 ? "1" : terms.join(".");
});

function timeTerms(pair: Pair): MediatorTerms {
  const correlation = pair.source.spec.uncertainty?.correlation;
  return {
    kind: "time",
    from: timeOf(pair.source, pair),
    into: timeOf(pair.target, pair),
    ...(correlation === undefined ? {} : { correlation }),
  };
}

function timeOf({ time = { kind: "static" } }: Side, { look }: Pair): TimeTerms {
  const resource = look.resolve(time.trs);
  const system = isReferenceSystem(resource) ? temporalSystem(resource) : undefined;
  const { method, period, intervalLabel, step } = time;
  const all = {
    method,
    period,
    intervalLabel,
    step,
    timeScale: time.timeScale ?? system?.timeScale,
    calendar: time.calendar ?? system?.calendar,
    timeZone: system?.timeZone,
    monthLengths: system?.monthLengths,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
