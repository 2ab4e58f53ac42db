// SPDX-License-Identifier: Apache-2.0
import type { AxisSpec, ReferenceSystem, Variable } from "@jiku/model";
import { normaliseUnit } from "@jiku/units";
import { propertyOf, type WriteContext } from "../write-context.js";

/** Attributes of an array. */
export type Attributes = Record<string, unknown>;

const STANDARD_NAME =
  /^(?:cf:|https?:\/\/vocab\.nerc\.ac\.uk\/standard_name\/|https?:\/\/mmisw\.org\/ont\/cf\/parameter\/)([a-z][a-z0-9_]*)\/?$/;
/** Codes of UCUM that UDUNITS writes otherwise. */
const UDUNITS: Readonly<Record<string, string>> = {
  Cel: "degC",
  deg: "degree",
  "[degF]": "degF",
  "%": "percent",
  a: "year",
};

/** A unit as CF writes it: the text that the file had where it says the same, else the code. */
export function cfUnit(unit: string | undefined, native: string | undefined): string | undefined {
  if (
    native !== undefined &&
    (unit === undefined || normaliseUnit(native, { dialect: "udunits" }) === unit) &&
    native !== unit
  )
    return native;
  if (unit === undefined) return undefined;
  return UDUNITS[unit] ?? unit.replace(/([A-Za-z\]])(\d)/g, "$1$2");
}

/**
 * CF attributes of a variable with values.
 * @param stored the values are written as stored, packed and with their mark for holes
 */
export function variableAttributes(
  context: WriteContext,
  name: string,
  variable: Variable,
  stored: boolean,
): Attributes {
  const property = propertyOf(context, variable);
  const standard = STANDARD_NAME.exec(property?.concept ?? "")?.[1];
  const label = Object.values(property?.label ?? {})[0];
  const units = cfUnit(variable.unit, variable.native?.["unit"]);
  const method = variable.support?.time?.method;
  const { scaleFactor, addOffset, fillValue, validRange, flagMeanings } = variable;
  const flags = Object.entries(flagMeanings ?? {}).filter(([code]) => /^-?\d+$/.test(code));
  return {
    ...(standard === undefined ? {} : { standard_name: standard }),
    long_name: label ?? name,
    ...(units === undefined ? {} : { units }),
    ...(method === undefined ? {} : { cell_methods: `time: ${method}` }),
    ...(scaleFactor === undefined || !stored ? {} : { scale_factor: scaleFactor }),
    ...(addOffset === undefined || !stored ? {} : { add_offset: addOffset }),
    ...(fillValue === undefined || !stored ? {} : { _FillValue: fillValue }),
    ...(validRange?.min === undefined ? {} : { valid_min: validRange.min }),
    ...(validRange?.max === undefined ? {} : { valid_max: validRange.max }),
    ...(flags.length === 0
      ? {}
      : {
          flag_values: flags.map(([code]) => Number(code)),
          flag_meanings: flags.map(([, meaning]) => meaning.replace(/\s+/g, "_")).join(" "),
        }),
  };
}

/** CF attributes of a coordinate: what it is tells its axis in the reference system. */
export function coordinateAttributes(system: ReferenceSystem | undefined, axis: AxisSpec | undefined): Attributes {
  if (system === undefined) return {};
  if (system.kind === "temporal") return { standard_name: "time", axis: "T", ...timeAttributes(system) };
  const units = cfUnit(axis?.unit, undefined);
  if (system.kind === "vertical") return { axis: "Z", ...(units === undefined ? {} : { units }), ...positive(axis) };
  const along = alongOf(axis);
  if (along === undefined) return units === undefined ? {} : { units };
  if (along === "Z") return { axis: "Z", ...(units === undefined ? {} : { units }), ...positive(axis) };
  if (system.kind === "projected")
    return {
      standard_name: along === "X" ? "projection_x_coordinate" : "projection_y_coordinate",
      axis: along,
      ...(units === undefined ? {} : { units }),
    };
  return along === "X"
    ? { standard_name: "longitude", units: "degrees_east", axis: "X" }
    : { standard_name: "latitude", units: "degrees_north", axis: "Y" };
}

function alongOf(axis: AxisSpec | undefined): "X" | "Y" | "Z" | undefined {
  if (axis?.direction === "east" || axis?.direction === "west") return "X";
  if (axis?.direction === "north" || axis?.direction === "south") return "Y";
  return axis?.direction === "up" || axis?.direction === "down" ? "Z" : undefined;
}

function positive(axis: AxisSpec | undefined): Attributes {
  return axis?.direction === "up" || axis?.direction === "down" ? { positive: axis.direction } : {};
}

const TIME_UNITS: Readonly<Record<string, string>> = {
  d: "days",
  h: "hours",
  min: "minutes",
  s: "seconds",
  ms: "milliseconds",
  wk: "weeks",
};

/** `units` and `calendar` of times that are numbers; the calendar only where it is declared. */
export function timeAttributes({ unit, timeOrigin, calendar }: ReferenceSystem): Attributes {
  const word = unit === undefined ? undefined : (TIME_UNITS[unit] ?? unit);
  return {
    ...(word === undefined
      ? {}
      : { units: timeOrigin === undefined ? word : `${word} since ${timeOrigin.replace("T", " ").replace(/Z$/, "")}` }),
    ...(calendar === undefined ? {} : { calendar }),
  };
}
