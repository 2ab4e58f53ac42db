// SPDX-License-Identifier: Apache-2.0
import { type DatePosition, readPosition, writeInstant } from "@jiku/spacetime";
import type { TimeTerms } from "../mediator-terms.js";
import {
  attoOf,
  DAY,
  everyOne,
  floorDivide,
  legible,
  lengthOf,
  modulo,
  monthOf,
  movedTo,
  SECOND,
  startOfMonth,
  systemOf,
} from "./clock.js";
import { type Refusal, refuse } from "./reasons.js";

/** A longer interval with the places, in the series, of the shorter ones that it is made of. */
export interface Nest {
  readonly label: DatePosition;
  readonly members: readonly number[];
}

export interface Nesting {
  /** By time. */
  readonly nests: readonly Nest[];
  /** How many members make a nest complete. */
  readonly size: number;
}

/** Where one shorter interval lies: the number of the longer one, and how it is labelled. */
interface Place {
  readonly nest: bigint;
  readonly label: DatePosition;
  /** Place among those of the longer interval; two values with the same one are one too many. */
  readonly slot: bigint;
}

const HALVES = { start: 0n, middle: 1n, end: 2n } as const;

/**
 * Sorts intervals into the longer ones that they make up. Days begin at 00:00 and years with the first month, on the
 * clock of zone 0; longer intervals that fit into neither begin where `anchor` says.
 */
export function nest(
  positions: readonly DatePosition[],
  from: TimeTerms,
  into: TimeTerms,
  anchor: string | undefined,
): Nesting | Refusal {
  const [short, long] = [from.period, into.period].map((period) =>
    period === undefined ? undefined : lengthOf(period),
  );
  const { intervalLabel: given } = from;
  const wanted = into.intervalLabel ?? given;
  const origin = anchor === undefined ? undefined : originOf(anchor, into);
  if (short === undefined || long === undefined || given === undefined || wanted === undefined)
    return refuse("noTerms");
  if (anchor !== undefined && origin === undefined) return refuse("unreadableTime", { time: anchor });
  const period = into.period as string;
  const labels = [given, wanted] as const;
  if ("atto" in short && "atto" in long) {
    const start = origin === undefined ? dayStart(long.atto, positions) : attoOf(origin);
    if (start === undefined) return refuse("anchorUnknown", { period });
    const places = everyOne(positions, (at) => {
      return clockPlace(at, short.atto, long.atto, start, labels) ?? refuse("notNested", { time: written(at), period });
    });
    return "reason" in places ? places : gathered(places, positions, Number(long.atto / short.atto));
  }
  if (!("months" in short && "months" in long)) return refuse("noTerms");
  const offset = origin?.offset ?? 0;
  const start = origin === undefined ? yearStart(long.months, positions) : monthOf(origin, offset);
  if (start === undefined) return refuse("anchorUnknown", { period });
  const places = everyOne(positions, (at) => {
    const place = monthPlace(at, short.months, long.months, start, offset, labels);
    return place ?? refuse("notNested", { time: written(at), period });
  });
  return "reason" in places ? places : gathered(places, positions, long.months / short.months);
}

function originOf(anchor: string, terms: TimeTerms): DatePosition | undefined {
  const system = systemOf(terms);
  const position = system === undefined ? undefined : readPosition(anchor, system);
  return position?.kind === "date" ? position : undefined;
}

/** Midnight of zone 0 where days are made of whole such intervals, and no zone of the series says otherwise. */
function dayStart(length: bigint, positions: readonly DatePosition[]): bigint | undefined {
  const isFixed = DAY % length === 0n;
  const agree = positions.every(({ offset = 0 }) => modulo(BigInt(offset) * 60n * SECOND, length) === 0n);
  return isFixed && agree ? 0n : undefined;
}

function yearStart(months: number, positions: readonly DatePosition[]): number | undefined {
  return 12 % months === 0 && positions.every(({ offset = 0 }) => offset === 0) ? 0 : undefined;
}

type Labels = readonly [given: keyof typeof HALVES, wanted: keyof typeof HALVES];

function clockPlace(at: DatePosition, short: bigint, long: bigint, origin: bigint, labels: Labels): Place | undefined {
  const [given, wanted] = labels;
  const atto = attoOf(at);
  if (atto === undefined || at.leap === 1) return undefined;
  const start = 2n * (atto - origin) - HALVES[given] * short;
  if (start % 2n !== 0n) return undefined;
  const within = modulo(start / 2n, long);
  if (within % short !== 0n) return undefined;
  const number = floorDivide(start / 2n, long);
  const twice = 2n * (origin + number * long) + HALVES[wanted] * long;
  const label = twice % 2n === 0n ? legible(movedTo(at, twice / 2n)) : undefined;
  return label === undefined ? undefined : { nest: number, slot: within / short, label };
}

function monthPlace(
  at: DatePosition,
  short: number,
  long: number,
  origin: number,
  offset: number,
  [given, wanted]: Labels,
): Place | undefined {
  const month = monthOf(at, offset);
  if (month === undefined || given === "middle" || wanted === "middle") return undefined;
  const start = month - (given === "end" ? short : 0) - origin;
  const number = Math.floor(start / long);
  const within = start - number * long;
  const label = startOfMonth(at, origin + number * long + (wanted === "end" ? long : 0), offset);
  if (within % short !== 0 || label === undefined || legible(label) === undefined) return undefined;
  return { nest: BigInt(number), slot: BigInt(within / short), label };
}

function gathered(places: readonly Place[], positions: readonly DatePosition[], size: number): Nesting | Refusal {
  const nests = new Map<bigint, { readonly label: DatePosition; readonly members: Map<bigint, number> }>();
  for (const [i, { nest: number, label, slot }] of places.entries()) {
    const known = nests.get(number) ?? { label, members: new Map<bigint, number>() };
    if (known.members.has(slot)) return refuse("twice", { time: written(positions[i] as DatePosition) });
    nests.set(number, { label: known.label, members: known.members.set(slot, i) });
  }
  const sorted = [...nests].sort(([a], [b]) => (a < b ? -1 : 1));
  return { nests: sorted.map(([, { label, members }]) => ({ label, members: inOrder(members) })), size };
}

function inOrder(members: ReadonlyMap<bigint, number>): readonly number[] {
  return [...members].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, place]) => place);
}

function written(position: DatePosition): string {
  return writeInstant(position) ?? "";
}
