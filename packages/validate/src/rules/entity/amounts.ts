// SPDX-License-Identifier: Apache-2.0
import type { LeaveOut, Observation, Property, RuleContext } from "@jiku/model";
import { type Beyond, leaveBeyond, mergeBeyond, nothingBeyond, whyBeyond } from "../beyond.js";
import { systemOf } from "../time/system-of.js";
import { momentOf } from "./moment.js";
import { standardUncertainty } from "./standard-uncertainty.js";

/** One observed amount of something that adds up. */
export interface Amount {
  readonly ordinal: number;
  /** Absolute IRIs. */
  readonly feature: string;
  readonly property: string;
  readonly origin: string;
  readonly value: number;
  /** Undefined for a count. */
  readonly unit: string | undefined;
  /** Standard uncertainty in `unit`; undefined = not declared. */
  readonly deviation: number | undefined;
  /** Equal for amounts of one moment, one statistic, one scenario and one forecast. */
  readonly setting: string;
  readonly start: number;
  readonly end: number;
  /** Where `start` and `end` count. */
  readonly line: string;
}

/** Columns of numbers; texts are places in `Amounts.texts`. */
interface Column {
  readonly numbers: number[];
  /** The property was at hand and is extensive. */
  readonly certain: boolean;
}

/** Observations of extensive properties, in columns: some ten numbers each. */
export interface Amounts {
  /** By absolute IRI of the property; null for properties known not to be extensive. */
  readonly byProperty: Map<string, Column | null>;
  readonly texts: string[];
  readonly places: Map<string, number>;
  /** So many are kept. */
  readonly limit: number;
  count: number;
  /** What came after that; it is not compared. */
  readonly beyond: Beyond;
}

const LIMIT = 1_000_000;
const STRIDE = 10;

export function createAmounts(limit = LIMIT): Amounts {
  return { byProperty: new Map(), texts: [], places: new Map(), limit, count: 0, beyond: nothingBeyond() };
}

function placeOf(amounts: Amounts, text: string): number {
  const known = amounts.places.get(text);
  if (known !== undefined) return known;
  amounts.places.set(text, amounts.texts.length);
  return amounts.texts.push(text) - 1;
}

/** Where amounts of a property go; undefined for one that is not extensive. While the property is not at hand, all are kept. */
function columnOf(amounts: Amounts, ref: string, context: RuleContext): Column | undefined {
  const iri = context.expand(ref);
  const known = amounts.byProperty.get(iri);
  if (known === null) return undefined;
  if (known?.certain === true) return known;
  const property = context.resolve(iri);
  if (property === undefined) {
    if (known !== undefined) return known;
  } else if (property.type !== "Property" || (property as Property).nature !== "extensive") {
    amounts.count -= (known?.numbers.length ?? 0) / STRIDE;
    amounts.byProperty.set(iri, null);
    return undefined;
  }
  const column = { numbers: known?.numbers ?? [], certain: property !== undefined };
  amounts.byProperty.set(iri, column);
  return column;
}

/** Statistics of an interval that add up over parts; a maximum, a median or a variance does not. */
const ADDITIVE: ReadonlySet<string | undefined> = new Set([undefined, "point", "sum", "mean"]);

/** The value and unit of a result that can be summed. */
function numberOf({ result }: Observation): { readonly value: number; readonly unit: string | undefined } | undefined {
  if (result.kind === "count") return result.count === undefined ? undefined : { value: result.count, unit: undefined };
  if (result.kind !== "quantity" || result.value === undefined || result.unit === undefined) return undefined;
  return { value: result.value, unit: result.unit };
}

function isCurrent({ recordedUntil, flags }: Observation): boolean {
  return recordedUntil === undefined && flags?.some(({ usable }) => usable === false) !== true;
}

/** Keeps an observation when it is of an extensive property, or may be. */
export function keepAmount(amounts: Amounts, made: Observation, ordinal: number, context: RuleContext): void {
  if (made.result.kind !== "quantity" && made.result.kind !== "count") return;
  const column = columnOf(amounts, made.observedProperty, context);
  const method = made.support?.time?.method;
  if (column === undefined || !ADDITIVE.has(method) || !isCurrent(made)) return;
  const { featureOfInterest, phenomenonTime, scenario, referenceTime } = made;
  const number = numberOf(made);
  const system = phenomenonTime && systemOf(phenomenonTime.trs, context);
  const moment = phenomenonTime && system && momentOf(phenomenonTime, system);
  if (featureOfInterest === undefined || number === undefined || moment === undefined) return;
  if (amounts.count >= amounts.limit) {
    leaveBeyond(amounts.beyond, ordinal);
    return;
  }
  const forecast = [method, scenario === undefined ? "" : context.expand(scenario), referenceTime].join(" ");
  column.numbers.push(
    ordinal,
    placeOf(amounts, context.expand(featureOfInterest)),
    placeOf(amounts, moment.line),
    moment.start,
    moment.end,
    placeOf(amounts, forecast),
    placeOf(amounts, made.origin ?? ""),
    number.value,
    number.unit === undefined ? -1 : placeOf(amounts, number.unit),
    standardUncertainty(made.result.uncertainty, number.unit) ?? -1,
  );
  amounts.count++;
}

/** Columns of a row that are places in `texts`. */
const TEXTS: ReadonlySet<number> = new Set([1, 2, 5, 6, 8]);

/** Adds the amounts of the next part of a set. */
export function mergeAmounts(amounts: Amounts, next: Amounts): void {
  for (const [property, column] of next.byProperty) {
    const known = amounts.byProperty.get(property);
    if (known === null) continue;
    if (column === null) amounts.count -= (known?.numbers.length ?? 0) / STRIDE;
    const numbers = known?.numbers ?? [];
    const certain = known?.certain === true || column?.certain === true;
    amounts.byProperty.set(property, column === null ? null : { numbers, certain });
  }
  const rows = [...next.byProperty].flatMap(([property, column]) => {
    const into = amounts.byProperty.get(property)?.numbers;
    const count = into === undefined ? 0 : (column?.numbers.length ?? 0) / STRIDE;
    return Array.from({ length: count }, (_, row) => ({ into, from: column?.numbers ?? [], at: row * STRIDE }));
  });
  if (amounts.count + rows.length > amounts.limit)
    rows.sort((a, b) => (a.from[a.at] as number) - (b.from[b.at] as number));
  const noRoom = rows.splice(Math.max(0, amounts.limit - amounts.count));
  for (const { into, from, at } of rows) {
    for (let i = 0; i < STRIDE; i++) {
      const number = from[at + i] as number;
      into?.push(TEXTS.has(i) && number >= 0 ? placeOf(amounts, next.texts[number] ?? "") : number);
    }
  }
  amounts.count += rows.length;
  mergeBeyond(
    amounts.beyond,
    noRoom.map(({ from, at }) => from[at] as number),
    next.beyond,
  );
}

const KEPT = { en: "observations that may add up", ja: "加算できる観測" };

/** Says which observations a rule on sums did not compare. */
export function leaveOutAmounts({ beyond, limit }: Amounts, leaveOut: LeaveOut): void {
  if (beyond.count > 0) leaveOut(beyond.first, whyBeyond(beyond, limit, KEPT));
}

/** The amounts of some features, in the order of the documents for each property. */
export function amountsOf(amounts: Amounts, features: ReadonlySet<string>): ReadonlyMap<string, readonly Amount[]> {
  const wanted = new Set([...features].flatMap((feature) => amounts.places.get(feature) ?? []));
  const found = new Map<string, Amount[]>();
  for (const [property, column] of amounts.byProperty) {
    const numbers = column?.numbers ?? [];
    for (let at = 0; at < numbers.length; at += STRIDE) {
      if (!wanted.has(numbers[at + 1] as number)) continue;
      const amount = amountAt(amounts, property, numbers, at);
      const known = found.get(amount.feature);
      if (known === undefined) found.set(amount.feature, [amount]);
      else known.push(amount);
    }
  }
  return found;
}

function amountAt({ texts }: Amounts, property: string, numbers: readonly number[], at: number): Amount {
  const [
    ordinal = 0,
    feature = 0,
    line = 0,
    start = 0,
    end = 0,
    forecast = 0,
    origin = 0,
    value = 0,
    unit = -1,
    deviation = -1,
  ] = numbers.slice(at, at + STRIDE);
  return {
    ordinal,
    feature: texts[feature] ?? "",
    property,
    origin: texts[origin] ?? "",
    value,
    unit: texts[unit],
    deviation: deviation < 0 ? undefined : deviation,
    setting: `${line} ${start} ${end} ${forecast}`,
    start,
    end,
    line: texts[line] ?? "",
  };
}
