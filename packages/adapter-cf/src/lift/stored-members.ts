// SPDX-License-Identifier: Apache-2.0
import type { NumberRange, Variable } from "@jiku/model";
import { numberAttribute, numbersAttribute } from "./attributes.js";
import { type LiftContext, tell } from "./lift-context.js";
import { missingValues, packing } from "./read-values.js";
import type { CfVariable } from "./survey.js";

/** Packing, fill value and legal range. CF-007: two values for a hole; CF-020: packing of floating point. */
export function storedMembers(
  context: LiftContext,
  variable: CfVariable,
): Pick<Variable, "scaleFactor" | "addOffset" | "fillValue" | "validRange"> {
  const { scale, offset } = packing(variable);
  const fill = numbersAttribute(variable, "_FillValue");
  const missing = numbersAttribute(variable, "missing_value");
  if (fill !== undefined && missing !== undefined && missing.length === 1 && !Object.is(fill[0], missing[0]))
    tell(
      context,
      "CF-007",
      { variable: variable.path, fill: String(fill[0]), missing: String(missing[0]) },
      variable,
      "missing_value",
    );
  const [fillValue] = missingValues(variable);
  const packed = scale !== 1 || offset !== 0;
  const isInteger = !variable.source.type.startsWith("float");
  if (packed && !isInteger) tell(context, "CF-020", { variable: variable.path }, variable, "scale_factor");
  const validRange = validRangeOf(variable);
  return {
    ...(packed && isInteger && variable.attributes.has("scale_factor") ? { scaleFactor: scale } : {}),
    ...(packed && isInteger && variable.attributes.has("add_offset") ? { addOffset: offset } : {}),
    ...(fillValue !== undefined && Number.isFinite(fillValue) ? { fillValue } : {}),
    ...(validRange === undefined ? {} : { validRange }),
  };
}

/** The legal range of unpacked values (CF 2.5.1); the attributes are packed as the values are. */
export function validRangeOf(variable: CfVariable): NumberRange | undefined {
  const { scale, offset } = packing(variable);
  const range = numbersAttribute(variable, "valid_range");
  const bounds = [
    range?.[0] ?? numberAttribute(variable, "valid_min"),
    range?.[1] ?? numberAttribute(variable, "valid_max"),
  ];
  const [a, b] = bounds.map((one) => (one === undefined || !Number.isFinite(one) ? undefined : one * scale + offset));
  const [min, max] = scale < 0 ? [b, a] : [a, b];
  if (min === undefined && max === undefined) return undefined;
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}
