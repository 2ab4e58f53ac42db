// SPDX-License-Identifier: Apache-2.0
import type { Range } from "@jiku/model";
import { itemsOf, numbersOf, textOf } from "@jiku/syntax/json";
import { badForm, type CovContext, inside, type Located, SHAPE } from "./cov-context.js";

/** An inline range of the model. */
export type InlineRange = Exclude<Range, { readonly kind: "array" }>;

/** Shape and axis names; both may be absent of a single value. */
export function layoutOf(
  context: CovContext,
  array: Located,
): { readonly shape: readonly number[]; readonly axisNames: readonly string[] } | undefined {
  const names = inside(array, "axisNames");
  const shape = inside(array, "shape");
  const axisNames = names === undefined ? [] : itemsOf(names.node).map(textOf);
  const sizes = shape === undefined ? [] : numbersOf(shape.node);
  if (
    axisNames.every((one) => one !== undefined) &&
    sizes?.length === axisNames.length &&
    sizes.every((size) => Number.isSafeInteger(size) && size >= 0)
  )
    return { shape: sizes, axisNames };
  badForm(context, "shape", shape ?? names ?? array, SHAPE);
  return undefined;
}
