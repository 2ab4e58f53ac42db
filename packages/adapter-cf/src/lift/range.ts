// SPDX-License-Identifier: Apache-2.0
import type { Range, ValueType } from "@jiku/model";
import { arrayRef } from "./array-ref.js";
import type { LiftContext } from "./lift-context.js";
import { readValues, valueCount } from "./read-values.js";
import type { CfVariable } from "./survey.js";

/** The values of a variable: held below the limit of the options, else a reference into the container. */
export async function liftRange(
  context: LiftContext,
  variable: CfVariable,
  axisNames: readonly string[],
  valueType: ValueType | undefined,
): Promise<Range> {
  const { source } = variable;
  const reference: Range = { kind: "array", array: arrayRef(context, variable, axisNames) };
  const { inlineLimit } = context.run.options;
  const isText = source.type === "text";
  if (source.type === "other" || axisNames.length > source.shape.length) return reference;
  if (valueCount(variable) > inlineLimit || (isText && axisNames.length === source.shape.length && source.characters))
    return reference;
  const read = await readValues(context, variable, inlineLimit);
  if (read === undefined || (read.kind === "numbers" && read.inexact)) return reference;
  const shape = source.shape.slice(0, axisNames.length);
  if (read.kind === "texts") return { kind: "text", shape, axisNames, values: read.values };
  if (valueType === "boolean")
    return { kind: "truth", shape, axisNames, values: read.values.map((one) => (one === null ? null : one !== 0)) };
  const whole = valueType !== "real" && read.values.every((one) => one === null || Number.isSafeInteger(one));
  if (valueType !== "real" && !whole) return reference;
  return { kind: whole ? "integer" : "real", shape, axisNames, values: read.values };
}

/** Whether the length of texts is no axis: the texts are held. */
export function holdsTexts(context: LiftContext, variable: CfVariable): boolean {
  const { source } = variable;
  return (
    source.characters === true && source.shape.length > 0 && valueCount(variable) <= context.run.options.inlineLimit
  );
}
