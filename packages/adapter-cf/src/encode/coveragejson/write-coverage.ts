// SPDX-License-Identifier: Apache-2.0
import type { DomainType, Field, Range } from "@jiku/model";
import { lossAt, tellDropped } from "../encode-losses.js";
import { rangeValues } from "../range-values.js";
import type { WriteContext } from "../write-context.js";
import { axisNames } from "./axis-names.js";
import { isDated, temporalOf } from "./time-texts.js";
import { writeAxes } from "./write-axes.js";
import type { Streamed } from "./write-json.js";
import { writeParameter } from "./write-parameter.js";
import { writeReferencing } from "./write-system.js";

/** Domain types with the axes that each of them must have (CoverageJSON 1.0, Common Domain Types). */
const TYPES: Readonly<Partial<Record<DomainType, readonly [name: string, ...axes: string[]]>>> = {
  Grid: ["Grid", "x", "y"],
  Profile: ["VerticalProfile", "x", "y", "z"],
  PointSeries: ["PointSeries", "x", "y", "t"],
  Point: ["Point", "x", "y"],
  MultiPointSeries: ["MultiPointSeries", "composite", "t"],
  MultiPoint: ["MultiPoint", "composite"],
  Trajectory: ["Trajectory", "composite"],
  Section: ["Section", "composite", "z"],
};
const OF_FIELD: ReadonlySet<string> = new Set(["id", "type", "label", "description", "domain", "variables", "ranges"]);
const OF_VARIABLE: ReadonlySet<string> = new Set([
  "property",
  "inlineProperty",
  "unit",
  "description",
  "flagMeanings",
  "scaleFactor",
  "addOffset",
  "fillValue",
  "dataType",
  "native",
]);
const RANGE_TYPES: Readonly<Record<string, string>> = {
  real: "float",
  integer: "integer",
  truth: "integer",
  text: "string",
};

/** A coverage of a field. What CoverageJSON has no place for is told as lost. */
export async function writeCoverage(context: WriteContext, field: Field): Promise<object> {
  const names = axisNames(context, field);
  tellDropped(context.emit, field.id, [], field, OF_FIELD);
  const parameters: Record<string, unknown> = {};
  const ranges: Record<string, unknown> = {};
  for (const [name, variable] of Object.entries(field.variables)) {
    const range = field.ranges[name];
    if (range === undefined) continue;
    tellDropped(context.emit, field.id, ["variables", name], variable, OF_VARIABLE);
    parameters[name] = writeParameter(context, name, variable);
    ranges[name] = writeRange(context, field, name, range, names);
  }
  return {
    type: "Coverage",
    id: field.id,
    ...(field.label === undefined ? {} : { label: field.label }),
    ...(field.description === undefined ? {} : { description: field.description }),
    domain: await writeDomain(context, field, names),
    parameters,
    ranges,
  };
}

async function writeDomain(context: WriteContext, field: Field, names: ReadonlyMap<string, string>): Promise<object> {
  const axes = await writeAxes(context, field, names);
  const type = typeOf(field, axes);
  if (type === undefined && field.domain.domainType !== undefined)
    context.emit(lossAt(field.id, ["domain", "domainType"], "dropped"));
  if (type !== undefined && field.domain.domainType === undefined)
    context.emit(lossAt(field.id, ["domain", "domainType"], "defaulted"));
  for (const name of names.keys()) context.emit(lossAt(field.id, ["domain", "axes", name], "merged"));
  tellTimes(context, field);
  const referencing = writeReferencing(context, field, names);
  return {
    type: "Domain",
    ...(type === undefined ? {} : { domainType: type }),
    axes,
    ...(referencing.length === 0 ? {} : { referencing }),
  };
}

/** The type that the axes bear out: as stated, or a grid where none is stated and all its axes are there. */
function typeOf(field: Field, axes: Readonly<Record<string, unknown>>): string | undefined {
  const stated = field.domain.domainType ?? (field.native?.["domain"] === undefined ? "Grid" : undefined);
  const known = stated === undefined ? field.native?.["domain"] : undefined;
  if (known !== undefined)
    return /^(?:Multi)?Polygon(?:Series)?$/.test(known) && "composite" in axes ? known : undefined;
  const [type, ...needed] = (stated === undefined ? undefined : TYPES[stated]) ?? [];
  const allowed = new Set([...needed, "x", "y", "z", "t"]);
  const fits = needed.every((one) => one in axes) && Object.keys(axes).every((one) => allowed.has(one));
  return type !== undefined && fits ? type : undefined;
}

/** CF-051: times whose calendar or origin nobody declared are written as the numbers that they are. */
function tellTimes(context: WriteContext, field: Field): void {
  for (const { coordinates } of field.domain.referencing ?? [])
    for (const name of coordinates) {
      const system = temporalOf(context, field.domain, name);
      if (system === undefined || isDated(system)) continue;
      const at = { kind: "json", pointer: "" } as const;
      context.emit(context.report.own("CF-051", { axis: name, field: field.id }, at));
      context.emit(lossAt(field.id, ["domain", "referencing", name], "dropped"));
    }
}

function writeRange(
  context: WriteContext,
  field: Field,
  name: string,
  range: Range,
  names: ReadonlyMap<string, string>,
): object {
  const variable = field.variables[name];
  const { shape, axisNames: axes } = range.kind === "array" ? range.array : range;
  if (range.kind === "truth") context.emit(lossAt(field.id, ["ranges", name], "widened"));
  if ("missing" in range && range.missing !== undefined)
    context.emit(lossAt(field.id, ["ranges", name, "missing"], "dropped"));
  const streamed: Streamed = { streamed: rangeValues(range, variable, context.options) };
  return {
    type: "NdArray",
    dataType:
      range.kind === "array"
        ? storedType(range.array.dataType, variable?.scaleFactor !== undefined)
        : RANGE_TYPES[range.kind],
    ...(axes.length === 0 ? {} : { axisNames: axes.map((one) => names.get(one) ?? one), shape }),
    values: streamed,
  };
}

function storedType(dataType: string | undefined, packed: boolean): string {
  if (dataType === "string" || dataType === "bytes" || dataType === "datetime") return "string";
  return !packed && dataType !== undefined && /^(?:u?int\d+|bool)$/.test(dataType) ? "integer" : "float";
}
