// SPDX-License-Identifier: Apache-2.0
import type { DomainAxis } from "@jiku/model";
import { textAttribute } from "./attributes.js";
import { coordinateRole } from "./coordinate-role.js";
import { type LiftContext, lose, tell } from "./lift-context.js";
import { readValues } from "./read-values.js";
import type { CfVariable } from "./survey.js";

/** Values of an axis that are held in the resource. */
export const AXIS_INLINE = 65_536;

/** A coordinate with its values. */
export type AxisValues = Extract<DomainAxis, { readonly kind: "numeric" | "text" }>;

/** The values of a coordinate of one dimension, with its bounds; undefined, and told, when they cannot stand on an axis. */
export async function axisValues(context: LiftContext, variable: CfVariable): Promise<AxisValues | undefined> {
  const read = await readValues(context, variable, AXIS_INLINE);
  if (read === undefined) {
    lose(context, "field.domain", variable);
    return undefined;
  }
  if (read.kind === "texts") return { kind: "text", values: read.values };
  const hole = read.values.indexOf(null);
  if (hole >= 0) {
    tell(context, "CF-014", { variable: variable.path, index: hole }, variable);
    return undefined;
  }
  const values = read.values as readonly number[];
  const bounds = await boundsOf(context, variable, values);
  return { kind: "numeric", values, ...(bounds === undefined ? {} : { bounds }) };
}

/** Whether values rise or fall throughout. */
export function isMonotonic(values: readonly number[]): boolean {
  const rising = (values[1] ?? 0) > (values[0] ?? 0);
  return values.every(
    (value, i) => i === 0 || (rising ? value > (values[i - 1] as number) : value < (values[i - 1] as number)),
  );
}

async function boundsOf(
  context: LiftContext,
  variable: CfVariable,
  values: readonly number[],
): Promise<readonly number[] | undefined> {
  const name = textAttribute(variable, "bounds");
  if (variable.attributes.has("climatology")) {
    tell(context, "CF-015", { variable: variable.path }, variable, "climatology");
    lose(context, "time.bounds", variable, "climatology");
  }
  const bounds = name === undefined ? undefined : context.survey.find(variable, name);
  if (bounds === undefined) return undefined;
  const sizes = bounds.dimensions.map(({ size }) => size);
  const fits = sizes.at(-1) === 2 && sizes.slice(0, -1).reduce((a, b) => a * b, 1) === values.length;
  const read = fits ? await readValues(context, bounds, 2 * AXIS_INLINE) : undefined;
  const edges =
    read?.kind === "numbers" && !read.values.includes(null) ? (read.values as readonly number[]) : undefined;
  if (edges === undefined || !cellsFit(values, edges)) {
    const reason = edges === undefined ? UNFIT : OVERLAP;
    tell(context, "CF-016", { variable: variable.path, bounds: bounds.path, reason }, variable, "bounds");
    lose(context, coordinateRole(variable) === "time" ? "time.bounds" : "observation.support", variable, "bounds");
    return undefined;
  }
  return edges;
}

const UNFIT = { en: "they are no pairs of numbers", ja: "数の対でない" };
const OVERLAP = { en: "cells overlap or leave their value out", ja: "セルが重なるか値を含まない" };

/** Each value lies within its cell, and neighbouring cells do not overlap (rule FD-05). */
function cellsFit(values: readonly number[], edges: readonly number[]): boolean {
  const low = (i: number): number => Math.min(edges[2 * i] as number, edges[2 * i + 1] as number);
  const high = (i: number): number => Math.max(edges[2 * i] as number, edges[2 * i + 1] as number);
  return values.every((value, i) => {
    if (value < low(i) || value > high(i)) return false;
    return i === 0 || low(i) >= high(i - 1) || high(i) <= low(i - 1);
  });
}
