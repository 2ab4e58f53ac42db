// SPDX-License-Identifier: Apache-2.0
import type { NativeLocation, Observation, Place, Property, Result } from "@jiku/model";
import { normaliseUnit } from "@jiku/units";
import type { Emit, FileContext } from "./lift-context.js";
import { CITY_LIMITS } from "./limits.js";
import { ATTRIBUTE_SCHEME } from "./names.js";
import { isObject } from "./semantics.js";

/** Attributes that CityGML defines as counts (OGC 20-010, Building): whole numbers without unit. */
const COUNTS: ReadonlySet<string> = new Set(["storeysAboveGround", "storeysBelowGround"]);

/** A native attribute of a city object or of a semantic object. */
export interface NativeAttribute {
  readonly name: string;
  readonly value: unknown;
  /** Id of the entity that has it. */
  readonly owner: string;
  readonly at: NativeLocation;
}

/**
 * Lifts an attribute whose value is one value: an Observation of origin `asserted`, and before its first use the
 * Property. False for an array or an object, which no Result holds.
 */
export function liftAttribute(attribute: NativeAttribute, file: FileContext, emit: Emit): boolean {
  const result = resultOf(attribute, file, emit);
  if (result === undefined) return false;
  emitExtensionName(attribute.name, attribute.at, file, emit);
  const property = file.ids.property(attribute.name);
  emitProperty(attribute, property, file, emit);
  const observation: Observation = {
    type: "Observation",
    id: file.ids.attribute(attribute.owner, attribute.name),
    origin: "asserted",
    featureOfInterest: attribute.owner,
    observedProperty: property,
    result,
  };
  const places: readonly Place[] = [["/result", attribute.at]];
  emit({ kind: "resource", resource: observation, source: attribute.at, places });
  return true;
}

function resultOf({ name, value, at }: NativeAttribute, file: FileContext, emit: Emit): Result | undefined {
  if (value === null) return { kind: "text", missing: "unknown" };
  if (typeof value === "string") return { kind: "text", text: value };
  if (typeof value === "boolean") return { kind: "truth", truth: value };
  if (typeof value === "number" && !Number.isFinite(value)) return { kind: "quantity", missing: "unknown" };
  if (typeof value === "number")
    return COUNTS.has(name) && Number.isSafeInteger(value)
      ? { kind: "count", count: value }
      : { kind: "quantity", value };
  if (!isMeasure(value)) return undefined;
  const unit = normaliseUnit(value.uom);
  if (unit === undefined) emit(file.report.shared("AD-112", { unit: value.uom, variable: name }, at));
  return {
    kind: "quantity",
    value: value.value,
    ...(unit === undefined ? {} : { unit }),
    ...(unit === value.uom ? {} : { native: { unit: value.uom } }),
  };
}

/** The form of a number with its unit that the specification shows (CityJSON 2.0, 2.1). */
function isMeasure(value: unknown): value is { readonly value: number; readonly uom: string } {
  if (!isObject(value) || Object.keys(value).length !== 2) return false;
  return Number.isFinite(value["value"]) && typeof value["uom"] === "string";
}

function emitProperty({ name, at }: NativeAttribute, id: string, file: FileContext, emit: Emit): void {
  const { properties } = file.tally;
  if (properties.has(name)) return;
  properties.add(name);
  const property: Property = {
    type: "Property",
    id,
    label: { und: name },
    identifiers: [{ scheme: ATTRIBUTE_SCHEME, notation: name }],
  };
  emit({ kind: "resource", resource: property, source: at });
}

/** Reports, once, a name with `+` in a file that declares no extension. */
export function emitExtensionName(name: string, at: NativeLocation, file: FileContext, emit: Emit): void {
  const { extensions } = file.tally;
  if (!name.startsWith("+") || file.extensionsDeclared || extensions.has(name) || extensions.size >= CITY_LIMITS.names)
    return;
  extensions.add(name);
  emit(file.report.own("CTY-010", { name }, at));
}
