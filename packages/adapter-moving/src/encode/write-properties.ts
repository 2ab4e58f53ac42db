// SPDX-License-Identifier: Apache-2.0
import type { Field } from "@jiku/model";
import { formOf, unitOfForm } from "../mf/forms.js";
import { lossAt } from "./losses.js";
import { fieldsOf, type WriteContext } from "./write-context.js";

/** The Fields of a feature over time, each as one group of temporal properties. */
export function writeProperties(context: WriteContext, id: string): readonly unknown[] {
  return fieldsOf(context, id).flatMap((field) => {
    const group = writeGroup(context, field);
    if (group !== undefined) context.carried.add(field.id);
    return group ?? [];
  });
}

function writeGroup(context: WriteContext, field: Field): unknown {
  const [axis, ...others] = Object.entries(field.domain.axes);
  if (axis === undefined || others.length > 0 || axis[1].kind !== "text") return undefined;
  const [name, { values }] = axis;
  const tracks = Object.keys(field.variables).flatMap((key) => {
    const track = writeTrack(context, field, key, name);
    return track === undefined ? [] : [[key, track] as const];
  });
  if (tracks.length === 0) return undefined;
  for (const member of ["origin", "conditions", "usedProcedure", "scenario", "madeBySystem"] as const)
    if (field[member] !== undefined) context.emit(lossAt(field.id, [member], "dropped"));
  return { datetimes: values, ...Object.fromEntries(tracks) };
}

function writeTrack({ emit }: WriteContext, field: Field, key: string, axis: string): unknown {
  const variable = field.variables[key];
  const range = field.ranges[key];
  const isSimple =
    range !== undefined && range.kind !== "array" && range.axisNames.length === 1 && range.axisNames[0] === axis;
  if (variable === undefined || !isSimple || variable.role === "standardUncertainty") {
    emit(lossAt(field.id, ["variables", key], "dropped"));
    return undefined;
  }
  const { unit, inlineProperty, description } = variable;
  const native = (field["mf:tracks"] as Record<string, Record<string, string>> | undefined)?.[key] ?? {};
  const isMeasure = range.kind === "real" || range.kind === "integer";
  const form = keptForm(native["form"], unit) ?? (unit === undefined ? inlineProperty?.quantityKind : formOf(unit));
  if (variable.property !== undefined || variable.support !== undefined)
    emit(lossAt(field.id, ["variables", key], "dropped"));
  const values = range.kind === "truth" ? range.values.map((one) => (one === null ? null : String(one))) : range.values;
  if (range.missing !== undefined && Object.values(range.missing).some((reason) => reason !== "unknown"))
    emit(lossAt(field.id, ["ranges", key, "missing"], "merged"));
  return {
    type: native["type"] ?? (isMeasure ? "Measure" : "Text"),
    ...(form === undefined ? {} : { form }),
    values,
    ...(native["interpolation"] === undefined ? {} : { interpolation: native["interpolation"] }),
    ...(description?.["und"] === undefined ? {} : { description: description["und"] }),
  };
}

/** The form as it was written, unless the unit is another one by now. */
function keptForm(form: string | undefined, unit: string | undefined): string | undefined {
  return form !== undefined && (unit === undefined || unitOfForm(form) === unit) ? form : undefined;
}
