// SPDX-License-Identifier: Apache-2.0
import { fileId, jsonPointer } from "@jiku/adapter";
import type { Property } from "@jiku/model";
import { entriesOf, jsonPlace, member, type Node, textOf } from "@jiku/syntax/json";
import { normaliseUnit } from "@jiku/units";
import { OPTIMADE_NAMESPACE } from "../names.js";
import { type OptimadeContext, tellUnread } from "./optimade-context.js";

const NO_UNIT: ReadonlySet<string> = new Set(["inapplicable", "none"]);

/**
 * Takes the definitions of an answer of `/info/<type>`: the unit of each property (`x-optimade-unit`, before 1.2 `unit`).
 * @param emits whether a property becomes a resource of its own
 */
export function takeDefinitions(context: OptimadeContext, properties: Node, pointer: string, emits: boolean): void {
  for (const { key, value } of entriesOf(properties)) {
    const text = textOf(member(value, "x-optimade-unit")) ?? textOf(member(value, "unit"));
    const description = textOf(member(value, "description"));
    const unit = text === undefined ? undefined : unitOf(text);
    const at = jsonPlace(pointer + jsonPointer(key), value.at);
    if (text !== undefined && unit === undefined && !NO_UNIT.has(text))
      context.emit(context.run.report.shared("AD-112", { unit: text, variable: key }, at));
    context.definitions.set(key, {
      ...(unit === undefined ? {} : { unit }),
      ...(description === undefined ? {} : { description }),
    });
    tellUnread(context, value, pointer + jsonPointer(key), ["description", "unit", "x-optimade-unit"]);
    const id = propertyId(context, key);
    if (!emits || context.ids.has(id)) continue;
    context.ids.set(id, value.at.line);
    context.emit({ kind: "resource", resource: propertyOf(context, key, text), source: at });
  }
}

function unitOf(text: string): string | undefined {
  if (text === "dimensionless") return "1";
  return NO_UNIT.has(text) ? undefined : normaliseUnit(text);
}

/** The Property that a property of OPTIMADE is. */
export function propertyOf(context: OptimadeContext, name: string, nativeUnit?: string): Property {
  const known = context.definitions.get(name);
  return {
    type: "Property",
    id: propertyId(context, name),
    label: { und: name },
    ...(known?.description === undefined ? {} : { description: { und: known.description } }),
    ...(known?.unit === undefined ? {} : { unit: known.unit }),
    concept: OPTIMADE_NAMESPACE + encodeURIComponent(name),
    ...(nativeUnit === undefined ? {} : { native: { unit: nativeUnit } }),
  };
}

/** The id of a property. */
export function propertyId(context: OptimadeContext, name: string): string {
  return fileId(context, "property", name);
}
