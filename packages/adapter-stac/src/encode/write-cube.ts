// SPDX-License-Identifier: Apache-2.0
import type { Dataset, Property } from "@jiku/model";
import { OBSERVED_PROPERTY } from "../names.js";
import { lossAt } from "./losses.js";
import type { WriteContext } from "./write-context.js";
import { anyText, type NativeMembers } from "./write-extras.js";

/** Address of the datacube extension. */
export const DATACUBE = "https://stac-extensions.github.io/datacube/v2.2.0/schema.json";

/** What a collection covers: boxes, the first of all, and times. */
export interface Extent {
  readonly spatial?: { readonly bbox?: readonly (readonly number[])[] };
  readonly temporal?: { readonly interval?: readonly (readonly (string | null)[])[] };
}

const HELD: ReadonlySet<string> = new Set(["@context", "id", "type", "label", "description", "unit", "source"]);

/**
 * What Observations and Fields measure, as variables of a cube over features and time (datacube 2.2). Undefined where
 * nothing is measured, or where the data set keeps a cube of its own.
 */
export function writeCube(
  context: WriteContext,
  dataset: Dataset,
  { own }: NativeMembers,
  { spatial, temporal }: Extent,
): Readonly<Record<string, unknown>> | undefined {
  if (own.has("cube:variables") || own.has("cube:dimensions")) return undefined;
  const properties = measuredProperties(context, dataset);
  const interval = temporal?.interval?.[0];
  const hasTime = interval?.every((one) => one !== null) === true;
  const dimensions = {
    feature: { type: "geometry", axes: ["x", "y"], bbox: spatial?.bbox?.[0] },
    ...(hasTime ? { time: { type: "temporal", extent: interval } } : {}),
  };
  const variables: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const property of properties)
    variables[nameIn(variables, property)] = variableOf(context, property, Object.keys(dimensions));
  if (properties.length === 0) return undefined;
  return { "cube:dimensions": dimensions, "cube:variables": variables };
}

function measuredProperties({ gathered }: WriteContext, dataset: Dataset): readonly Property[] {
  const named = [dataset, ...gathered.datasets].flatMap(({ relations = [] }) =>
    relations.flatMap(({ predicate, object }) => (predicate === OBSERVED_PROPERTY ? [object] : [])),
  );
  return [...new Set([...named, ...gathered.measured.keys()])].flatMap((id) => {
    const property = gathered.byId.get(id);
    return property?.type === "Property" ? [property as Property] : [];
  });
}

function nameIn(variables: Readonly<Record<string, unknown>>, { id, label }: Property): string {
  const plain = anyText(label) ?? id.split(/[/#]/).at(-1) ?? "variable";
  let name = plain;
  for (let i = 2; name in variables; i++) name = `${plain} ${i}`;
  return name;
}

function variableOf(
  { gathered, carried, emit }: WriteContext,
  property: Property,
  dimensions: readonly string[],
): Readonly<Record<string, unknown>> {
  carried.add(property.id);
  const units = [...(gathered.measured.get(property.id) ?? [])];
  const unit = units.length === 1 ? units[0] : units.length === 0 ? property.unit : undefined;
  if (units.length > 1) emit(lossAt(property.id, ["unit"], "dropped"));
  for (const member of Object.keys(property)) if (!HELD.has(member)) emit(lossAt(property.id, [member], "dropped"));
  const description = anyText(property.description);
  return {
    type: "data",
    dimensions,
    ...(description === undefined ? {} : { description }),
    ...(unit === undefined ? {} : { unit }),
  };
}
