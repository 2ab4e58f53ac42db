// SPDX-License-Identifier: Apache-2.0
import { decodeIriPart } from "@jiku/adapter";
import type { Entity, Observation, Resource, Result } from "@jiku/model";
import type { UnitEncoding } from "./encode-context.js";
import { lossAt, lossesBeside, lossOf } from "./encode-losses.js";
import { ATTRIBUTE_SCHEME } from "./names.js";

const CARRIED: ReadonlySet<string> = new Set(["origin", "featureOfInterest", "observedProperty", "result"]);
const EXTRA = "cityjson:attributes/";

/** The attributes of a city object or semantic object by name: its observations, and what it keeps under `cityjson:attributes/`. */
export async function encodeAttributes(
  entity: Entity,
  resources: readonly Resource[],
  unit: UnitEncoding,
): Promise<Map<string, unknown>> {
  const attributes = new Map<string, unknown>();
  const first = firstByName(resources, unit);
  for (const resource of resources) {
    if (resource.type !== "Observation") continue;
    const observation = resource as Observation;
    const name = nameOf(observation.observedProperty, unit);
    const value = first.get(name) === observation.id ? nativeValue(observation, unit) : undefined;
    if (value === undefined) {
      unit.emit(lossOf(observation, "dropped"));
      continue;
    }
    if (observation.origin !== "asserted") unit.emit(lossAt(observation.id, ["origin"], "defaulted"));
    for (const loss of lossesBeside(observation, CARRIED)) unit.emit(loss);
    attributes.set(name, value);
    unit.gathered.writtenProperties.add(observation.observedProperty);
  }
  for (const [key, value] of Object.entries(entity)) {
    if (key.startsWith(EXTRA)) attributes.set(decodeIriPart(key.slice(EXTRA.length)), value);
  }
  return unit.options.canonical ? new Map([...attributes].sort(([a], [b]) => (a < b ? -1 : 1))) : attributes;
}

/** Where several observations share a name, the one with the least id has it, whatever the order in which they come. */
function firstByName(resources: readonly Resource[], unit: UnitEncoding): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const resource of resources) {
    if (resource.type !== "Observation") continue;
    const { id, observedProperty, result } = resource as Observation;
    if (result.kind === "field" || result.kind === "vector") continue;
    const name = nameOf(observedProperty, unit);
    const known = first.get(name);
    if (known === undefined || id < known) first.set(name, id);
  }
  return first;
}

/** The native name of a property: its identifier, else the last part of its id. */
function nameOf(id: string, unit: UnitEncoding): string {
  const own = unit.gathered.properties.get(id)?.identifiers?.find((i) => i.scheme === ATTRIBUTE_SCHEME)?.notation;
  return own ?? decodeIriPart(id.slice(Math.max(id.lastIndexOf("#"), id.lastIndexOf("/")) + 1));
}

/** The native value; undefined for what no attribute holds. */
function nativeValue({ id, result }: Observation, unit: UnitEncoding): unknown {
  if ("uncertainty" in result && result.uncertainty !== undefined)
    unit.emit(lossAt(id, ["result", "uncertainty"], "dropped"));
  if (result.kind === "field" || result.kind === "vector") return undefined;
  if (result.missing !== undefined) {
    if (result.missing !== "unknown" || result.kind !== "text")
      unit.emit(lossAt(id, ["result", "missing"], "merged", { concept: "quantity.missing" }));
    return null;
  }
  return presentValue(result, id, unit);
}

function presentValue(
  result: Exclude<Result, { readonly kind: "field" | "vector" }>,
  id: string,
  unit: UnitEncoding,
): unknown {
  switch (result.kind) {
    case "text":
      return result.text;
    case "truth":
      return result.truth;
    case "count":
      return result.count;
    case "category":
      unit.emit(lossAt(id, ["result", "kind"], "widened", { concept: "observation.result" }));
      return result.category;
    case "quantity": {
      const uom = result.native?.["unit"] ?? result.unit;
      return uom === undefined ? result.value : { value: result.value, uom };
    }
  }
}
