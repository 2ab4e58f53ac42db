// SPDX-License-Identifier: Apache-2.0
import { isJikuError } from "@jiku/model";
import { elementsOf } from "../source/slabs.js";
import { type LiftContext, placeOf } from "./lift-context.js";
import { missingValues, packing } from "./read-values.js";
import { validRangeOf } from "./stored-members.js";
import type { CfVariable } from "./survey.js";

interface Counts {
  outside: number;
  nan: number;
  unordered: number;
  missing: number;
  total: number;
  /** Flat index of the first of each, in row-major order of the variable. */
  readonly first: { outside?: readonly number[]; nan?: readonly number[]; unordered?: readonly number[] };
  readonly worst: { value?: number };
}

/**
 * Reads all numbers of a variable chunk by chunk: values outside the valid range (CF-006), NaN that is not the declared
 * value of a hole (CF-025), a coordinate that neither rises nor falls throughout (CF-017), a variable of holes only (CF-026).
 */
export async function deepCheck(context: LiftContext, variable: CfVariable, isCoordinate: boolean): Promise<void> {
  const { source, path } = variable;
  if (source.type === "other" || source.type === "text" || elementsOf(source.shape) === 0) return;
  const counts: Counts = { outside: 0, nan: 0, unordered: 0, missing: 0, total: 0, first: {}, worst: {} };
  const scan = scanner(variable, counts, isCoordinate);
  try {
    for await (const { start, shape, values } of source.read()) {
      context.run.options.signal?.throwIfAborted();
      scan(values as ArrayLike<number | bigint>, start, shape);
    }
  } catch (error) {
    if (!isJikuError(error, "unreadable-input")) throw error;
    context.emit(context.run.report.shared("AD-121", { reason: error.message }, placeOf(variable)));
    return;
  }
  const at = (index: readonly number[] | undefined) => ({
    ...placeOf(variable),
    ...(index === undefined ? {} : { index }),
  });
  const { first, total } = counts;
  const { report } = context.run;
  const found: readonly (readonly [
    string,
    Readonly<Record<string, string | number>>,
    readonly number[] | undefined,
  ])[] = [
    ...(counts.outside > 0
      ? [["CF-006", { variable: path, count: counts.outside, value: counts.worst.value ?? 0 }, first.outside] as const]
      : []),
    ...(counts.nan > 0 ? [["CF-025", { variable: path, count: counts.nan }, first.nan] as const] : []),
    ...(counts.unordered > 0 ? [["CF-017", { variable: path }, first.unordered] as const] : []),
    ...(counts.missing === total ? [["CF-026", { variable: path, count: total }, undefined] as const] : []),
  ];
  for (const [code, values, index] of found)
    context.emit(report.own(code, values, at(index) as ReturnType<typeof placeOf>));
}

type Scan = (values: ArrayLike<number | bigint>, start: readonly number[], shape: readonly number[]) => void;

function scanner(variable: CfVariable, counts: Counts, isCoordinate: boolean): Scan {
  const holes = new Set(missingValues(variable));
  const nanIsHole = [...holes].some(Number.isNaN);
  const { scale, offset } = packing(variable);
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = validRangeOf(variable) ?? {};
  let before: number | undefined;
  let direction = 0;
  return (values, start, shape) => {
    counts.total += values.length;
    for (let i = 0; i < values.length; i++) {
      const stored = Number(values[i]);
      if (holes.has(stored)) counts.missing++;
      else if (Number.isNaN(stored)) {
        if (nanIsHole) counts.missing++;
        else if (counts.nan++ === 0) counts.first.nan = indexOf(i, start, shape);
      } else {
        const value = stored * scale + offset;
        if ((value < min || value > max) && counts.outside++ === 0) {
          counts.first.outside = indexOf(i, start, shape);
          counts.worst.value = value;
        }
        if (!isCoordinate) continue;
        const step = before === undefined ? 0 : Math.sign(value - before);
        if (before !== undefined && (step === 0 || (direction !== 0 && step !== direction)) && counts.unordered++ === 0)
          counts.first.unordered = indexOf(i, start, shape);
        if (before !== undefined && direction === 0) direction = step;
        before = value;
      }
    }
  };
}

function indexOf(flat: number, start: readonly number[], shape: readonly number[]): readonly number[] {
  let rest = flat;
  const index = shape.map((_, i) => {
    const stride = elementsOf(shape.slice(i + 1));
    const at = Math.floor(rest / stride);
    rest -= at * stride;
    return at + (start[i] ?? 0);
  });
  return index;
}
