// SPDX-License-Identifier: Apache-2.0
import type { DatePosition } from "@jiku/spacetime";
import type { Nesting } from "./nest.js";
import { type Remark, remark } from "./reasons.js";

export type Values = readonly (number | null)[];

/** The values of longer intervals out of those of the shorter ones. */
export interface Aggregated {
  readonly positions: readonly DatePosition[];
  readonly values: Values;
  readonly uncertainties: Values | undefined;
  readonly remarks: readonly Remark[];
}

export type NestingMethod = "mean" | "sum" | "maximum" | "minimum";

const METHODS: Readonly<Record<NestingMethod, (values: readonly number[]) => number>> = {
  sum,
  mean: (values) => sum(values) / values.length,
  maximum: (values) => values.reduce((a, b) => Math.max(a, b)),
  minimum: (values) => values.reduce((a, b) => Math.min(a, b)),
};

/** Statistics that those of parts determine when the parts are equally long. */
export function isNestingMethod(method: string | undefined): method is NestingMethod {
  return method !== undefined && Object.hasOwn(METHODS, method);
}

/** An interval of which a value is missing is missing itself. */
export function aggregate(
  { nests, size }: Nesting,
  method: NestingMethod,
  values: Values,
  uncertainties: Values | undefined,
  correlation: string | undefined,
): Aggregated {
  const all = nests.map(({ members }) => whole(members, values, size));
  const incomplete = all.filter((list) => list === undefined).length;
  const propagate = uncertainties === undefined ? undefined : propagationOf(method, correlation);
  const spread =
    uncertainties === undefined
      ? undefined
      : nests.map(({ members }, at) => {
          const list = all[at] === undefined ? undefined : whole(members, uncertainties, size);
          return list === undefined || propagate === undefined ? null : propagate(list);
        });
  return {
    positions: nests.map(({ label }) => label),
    values: all.map((list) => (list === undefined ? null : METHODS[method](list))),
    uncertainties: spread,
    remarks: [
      ...(incomplete === 0 ? [] : [remark("incomplete", { count: incomplete })]),
      ...(uncertainties === undefined || propagate !== undefined ? [] : [remarkOn(method)]),
    ],
  };
}

function whole(members: readonly number[], values: Values, size: number): readonly number[] | undefined {
  const list = members.flatMap((at) => values[at] ?? []);
  return list.length === size ? list : undefined;
}

/** JCGM 100:2008, 5.1.2 and 5.2.2 note 1: independent errors add in squares, fully correlated ones as they are. */
function propagationOf(
  method: NestingMethod,
  correlation: string | undefined,
): ((uncertainties: readonly number[]) => number) | undefined {
  if (method === "maximum" || method === "minimum") return undefined;
  const divide = (total: number, count: number) => (method === "mean" ? total / count : total);
  if (correlation === "independent") return (list) => divide(inSquares(list), list.length);
  return correlation === "full" ? (list) => divide(sum(list), list.length) : undefined;
}

function remarkOn(method: NestingMethod): Remark {
  const isExtreme = method === "maximum" || method === "minimum";
  return isExtreme ? remark("uncertaintyOfExtreme", { method }) : remark("uncertaintyUnknown");
}

/** Sum with the lost digits carried along (Neumaier 1974). */
function sum(values: readonly number[]): number {
  let [total, lost] = [0, 0];
  for (const value of values) {
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return Number.isFinite(lost) ? total + lost : total;
}

function inSquares(values: readonly number[]): number {
  const largest = values.reduce((a, b) => Math.max(a, Math.abs(b)), 0);
  return largest === 0 ? 0 : largest * Math.sqrt(sum(values.map((value) => (value / largest) ** 2)));
}
