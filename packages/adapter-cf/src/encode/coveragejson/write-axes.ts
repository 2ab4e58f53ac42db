// SPDX-License-Identifier: Apache-2.0
import type { Domain, DomainAxis, Entity, Field } from "@jiku/model";
import { allValues } from "../range-values.js";
import type { WriteContext } from "../write-context.js";
import { timeTexts } from "./time-texts.js";

/** A column of coordinates as CoverageJSON writes it. */
interface Column {
  readonly values: readonly (number | string | null)[];
  readonly bounds?: readonly (number | string)[];
}

type PlainAxis = Extract<DomainAxis, { readonly kind: "numeric" | "text" | "array" | "regular" }>;

/** Axes of a domain by the names that they get in the document. */
export async function writeAxes(
  context: WriteContext,
  field: Field,
  names: ReadonlyMap<string, string>,
): Promise<Record<string, unknown>> {
  const axes: Record<string, unknown> = {};
  for (const [name, axis] of Object.entries(field.domain.axes))
    axes[names.get(name) ?? name] = await writeAxis(context, field.domain, name, axis, names);
  return axes;
}

async function writeAxis(
  context: WriteContext,
  domain: Domain,
  name: string,
  axis: DomainAxis,
  names: ReadonlyMap<string, string>,
): Promise<unknown> {
  if (axis.kind === "composite") return writeTuples(context, domain, axis, names);
  const polygons = axis.kind === "text" ? polygonsOf(context, axis.values) : undefined;
  if (polygons !== undefined) return { dataType: "polygon", coordinates: ["x", "y"], values: polygons };
  if (axis.kind === "regular" && timeTexts(context, domain, name, [axis.start]) === undefined)
    return { start: axis.start, stop: axis.stop, num: axis.count };
  return columnOf(context, domain, name, axis);
}

async function writeTuples(
  context: WriteContext,
  domain: Domain,
  axis: Extract<DomainAxis, { readonly kind: "composite" }>,
  names: ReadonlyMap<string, string>,
): Promise<unknown> {
  const columns: Column[] = [];
  const coordinates = Object.keys(axis.columns);
  for (const [name, column] of Object.entries(axis.columns))
    columns.push(column.kind === "composite" ? { values: [] } : await columnOf(context, domain, name, column));
  const length = Math.max(0, ...columns.map(({ values }) => values.length));
  const values = Array.from({ length }, (_, i) => columns.map((column) => column.values[i] ?? null));
  return { dataType: "tuple", coordinates: coordinates.map((name) => names.get(name) ?? name), values };
}

async function columnOf(context: WriteContext, domain: Domain, name: string, axis: PlainAxis): Promise<Column> {
  const values = await valuesOf(context, axis);
  const bounds = axis.kind === "numeric" || axis.kind === "text" ? axis.bounds : undefined;
  const texts = timeTexts(context, domain, name, values);
  const ends = bounds === undefined ? undefined : (timeTexts(context, domain, name, bounds) ?? bounds);
  return { values: texts ?? values, ...(ends === undefined ? {} : { bounds: ends }) };
}

async function valuesOf(context: WriteContext, axis: PlainAxis): Promise<readonly (number | string | null)[]> {
  if (axis.kind === "array") return allValues(axis.array, undefined, context.options);
  if (axis.kind !== "regular") return axis.values;
  const { start, stop, count } = axis;
  return Array.from({ length: count }, (_, i) => (count === 1 ? start : start + (i * (stop - start)) / (count - 1)));
}

/** The polygons of the entities that an axis lists, when it lists nothing else. */
export function polygonsOf(
  { gathered, carried }: WriteContext,
  ids: readonly string[],
): readonly unknown[] | undefined {
  const polygons = ids.map((id) => {
    const entity = gathered.byId.get(id) as Entity | undefined;
    const geometry = entity?.type === "Entity" ? entity.geometries?.find(({ type }) => type === "Polygon") : undefined;
    return geometry?.type === "Polygon" ? geometry.coordinates : undefined;
  });
  if (ids.length === 0 || polygons.includes(undefined)) return undefined;
  for (const id of ids) carried.add(id);
  return polygons;
}
