// SPDX-License-Identifier: Apache-2.0
import { jsonPointer, partId } from "@jiku/adapter";
import type { Observation } from "@jiku/model";
import { entriesOf, jsonPlace, type Node, numberOf } from "@jiku/syntax/json";
import { propertyId, propertyOf } from "./lift-definitions.js";
import type { OptimadeEntry } from "./optimade-context.js";

/** Whether an attribute is a number of a provider (OPTIMADE 1.2, Database-provider-specific namespace prefixes). */
export function isProviderNumber(key: string, value: Node): boolean {
  return /^_[a-z0-9]+_/.test(key) && numberOf(value) !== undefined;
}

/** Numbers of the provider become Observations; their unit stands in `/info` only, else it stays undeclared. */
export function emitProviderNumbers({ context, attributes, at, id }: OptimadeEntry): void {
  for (const { key, value } of entriesOf(attributes)) {
    if (!isProviderNumber(key, value)) continue;
    const property = propertyId(context, key);
    const source = jsonPlace(at + jsonPointer(key), value.at);
    if (!context.ids.has(property)) {
      context.ids.set(property, value.at.line);
      context.emit({ kind: "resource", resource: propertyOf(context, key), source });
    }
    const unit = context.definitions.get(key)?.unit;
    const observation: Observation = {
      type: "Observation",
      id: partId(id, "observation", key),
      featureOfInterest: id,
      observedProperty: property,
      result: { kind: "quantity", value: numberOf(value) as number, ...(unit === undefined ? {} : { unit }) },
    };
    context.emit({ kind: "resource", resource: observation, source });
  }
}
