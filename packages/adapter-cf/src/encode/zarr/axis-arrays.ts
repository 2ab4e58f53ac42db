// SPDX-License-Identifier: Apache-2.0
import type { DomainAxis, Field, ReferenceSystem } from "@jiku/model";
import { type DatePosition, readPosition, temporalSystem, writeInstant } from "@jiku/spacetime";
import { lossAt } from "../encode-losses.js";
import { allValues } from "../range-values.js";
import { systemOf, type WriteContext } from "../write-context.js";
import { type Attributes, coordinateAttributes } from "./cf-attributes.js";

/** An array of coordinates to be written. */
export interface AxisArray {
  readonly name: string;
  readonly dimensions: readonly string[];
  readonly shape: readonly number[];
  readonly values: Float64Array | readonly string[];
  readonly attributes: Attributes;
}

/** The coordinate arrays of a field, with their bounds, and the names that are no dimensions (`coordinates`). */
export interface AxisArrays {
  readonly arrays: readonly AxisArray[];
  readonly auxiliary: readonly string[];
}

type Column = Exclude<DomainAxis, { readonly kind: "composite" }>;

/** All coordinates of a domain: an axis is an array over itself, the columns of a composite axis are arrays over it. */
export async function axisArrays(context: WriteContext, field: Field): Promise<AxisArrays> {
  const arrays: AxisArray[] = [];
  const auxiliary: string[] = [];
  const used = new Set(
    Object.values(field.ranges).flatMap((one) => (one.kind === "array" ? one.array : one).axisNames),
  );
  for (const [name, axis] of Object.entries(field.domain.axes)) {
    if (axis.kind !== "composite") {
      const whole = await columnArrays(context, field, name, name, axis);
      arrays.push(...(used.has(name) ? whole : whole.map(withoutAxis)));
      continue;
    }
    for (const [column, values] of Object.entries(axis.columns)) {
      if (values.kind === "composite") continue;
      const own = await columnArrays(context, field, column, name, values);
      arrays.push(...own);
      if (column !== name) auxiliary.push(column);
    }
  }
  return { arrays, auxiliary };
}

/** A coordinate of one value that no array runs along is a scalar (CF Conventions 1.11, 5.7). */
function withoutAxis(array: AxisArray): AxisArray {
  if (array.shape[0] !== 1) return array;
  return { ...array, dimensions: array.dimensions.slice(1), shape: array.shape.slice(1) };
}

async function columnArrays(
  context: WriteContext,
  field: Field,
  name: string,
  dimension: string,
  axis: Column,
): Promise<readonly AxisArray[]> {
  const reference = field.domain.referencing?.find(({ coordinates }) => coordinates.includes(name));
  const system = reference === undefined ? undefined : systemOf(context, reference.rs);
  const place = reference?.coordinates.indexOf(name) ?? -1;
  const attributes = coordinateAttributes(system, system?.axes?.[place]);
  const values = await valuesOf(context, axis);
  const bounds = axis.kind === "numeric" || axis.kind === "text" ? axis.bounds : undefined;
  const counted =
    system?.kind === "temporal" ? secondsFromFirst(context, field, name, system, values, bounds) : undefined;
  const shape = [values.length];
  const main = counted?.values ?? plain(values);
  const own = {
    name,
    dimensions: [dimension],
    shape,
    values: main,
    attributes: { ...attributes, ...counted?.attributes },
  };
  const edges = counted?.bounds ?? (bounds === undefined ? undefined : plain(bounds));
  if (edges === undefined || !(edges instanceof Float64Array)) return [own];
  const boundsName = `${name}_bnds`;
  return [
    { ...own, attributes: { ...own.attributes, bounds: boundsName } },
    { name: boundsName, dimensions: [dimension, "bnds"], shape: [values.length, 2], values: edges, attributes: {} },
  ];
}

function plain(values: readonly (number | string | null)[]): Float64Array | readonly string[] {
  if (values.every((one) => typeof one === "string")) return values;
  return Float64Array.from(values, (one) => (typeof one === "number" ? one : Number.NaN));
}

async function valuesOf(context: WriteContext, axis: Column): Promise<readonly (number | string | null)[]> {
  if (axis.kind === "array") return allValues(axis.array, undefined, context.options);
  if (axis.kind !== "regular") return axis.values;
  const { start, stop, count } = axis;
  return Array.from({ length: count }, (_, i) => (count === 1 ? start : start + (i * (stop - start)) / (count - 1)));
}

interface Counted {
  readonly values: Float64Array;
  readonly bounds?: Float64Array;
  readonly attributes: Attributes;
}

/** Dates as seconds from the first one, since CF has no times in words. A date without time loses that it was one. */
function secondsFromFirst(
  context: WriteContext,
  field: Field,
  name: string,
  system: ReferenceSystem,
  values: readonly (number | string | null)[],
  bounds: readonly (number | string)[] | undefined,
): Counted | undefined {
  const reading = temporalSystem(system);
  if (reading === undefined || reading.form !== "date") return undefined;
  const read = (text: number | string | null) => {
    const position = typeof text === "string" ? readPosition(text, reading) : undefined;
    return position?.kind === "date" && Number.isFinite(position.day) ? position : undefined;
  };
  const dates = values.map(read);
  const edges = bounds?.map(read);
  const [first] = dates;
  if (first === undefined || dates.includes(undefined) || edges?.includes(undefined) === true) return undefined;
  if (first.precision === "year" || first.precision === "month" || first.precision === "day")
    context.emit(lossAt(field.id, ["domain", "axes", name], "rounded"));
  const origin = writeInstant({ ...first, offset: 0, zoneWritten: false, precision: "second", fraction: "" });
  const seconds = (list: readonly (DatePosition | undefined)[]) =>
    Float64Array.from(list, (date) => secondsAfter(first, date as DatePosition));
  return {
    values: seconds(dates),
    ...(edges === undefined ? {} : { bounds: seconds(edges) }),
    attributes: { units: `seconds since ${(origin ?? "").replace("T", " ")}` },
  };
}

function secondsAfter(first: DatePosition, date: DatePosition): number {
  const fraction = date.fraction === "" ? 0 : Number(`0.${date.fraction}`);
  return (date.day - first.day) * 86_400 + date.second + date.leap - first.second + fraction;
}
