// SPDX-License-Identifier: Apache-2.0
import { encodeIriPart, isExactNumber } from "@jiku/adapter";
import type { MissingReason, NativeLocation, Observation, Property, Result, TimeExtent } from "@jiku/model";
import { normaliseUnit } from "@jiku/units";
import type { Emit } from "../lift-context.js";
import { CITY_LIMITS } from "../limits.js";
import { isSentinelDate } from "../record-time.js";
import { attributeOf, nodeAt, type XmlNode } from "../xml/xml-node.js";
import { codeOf, codeSystemOf } from "./gml-code.js";
import { type GmlContext, toldOnce } from "./gml-context.js";
import { XSI } from "./gml-names.js";
import { inexact } from "./tell-positions.js";

/** Type of a value whose element does not say it. */
export type ValueForm = "text" | "integer" | "double" | "code" | "measure";

/** One value of an object, on its way to an Observation. */
export interface GmlAttribute {
  /** Name of its Property, such as `measuredHeight` or `BuildingDetailAttribute.totalFloorArea`. */
  readonly name: string;
  /** Element that holds the value. */
  readonly node: XmlNode;
  /** Id of the object that has it. */
  readonly owner: string;
  /** End of the id of the Observation. */
  readonly tail: string;
  /** Namespace and name that the format knows it by. */
  readonly scheme: string;
  readonly notation: string;
  readonly form?: ValueForm;
  readonly validTime?: TimeExtent;
  readonly phenomenonTime?: TimeExtent;
  readonly scenario?: string;
}

/** Counts of CityGML; numbers without unit that the schemas of CityGML and i-UR call so. */
const COUNTS = /^(?:storeys(?:Above|Below)Ground|numberOfBuildings?|numberOfHouseholds|lanes|numberOfLanes)$/;
const NUMBERS = /(?:Rate|Height|Size|Area|Distance|Width|Length|Depth|Rank|Population|Duration)$/;
/** Numbers that stand for "unknown" in practice (PLATEAU). */
const SENTINELS: ReadonlySet<number> = new Set([-9999, 9999]);

const NIL: Readonly<Record<string, MissingReason>> = {
  inapplicable: "notApplicable",
  missing: "notObserved",
  template: "notYetAvailable",
  withheld: "withheld",
};

/** Lifts one value: an Observation of origin `asserted`, and before its first use the Property. */
export function liftGmlAttribute(attribute: GmlAttribute, context: GmlContext, emit: Emit): void {
  const at = nodeAt(attribute.node);
  const system =
    attribute.form === "code" || attribute.node.attributes.has("codeSpace")
      ? codeSystemOf(attribute.node, context, emit)
      : undefined;
  const result = resultOf(attribute, at, context, emit);
  const property = propertyOf(attribute, system, at, context, emit);
  const { validTime, phenomenonTime, scenario } = attribute;
  const observation: Observation = {
    type: "Observation",
    id: `${attribute.owner}/attribute/${attribute.tail}`,
    origin: "asserted",
    featureOfInterest: attribute.owner,
    observedProperty: property,
    ...(phenomenonTime === undefined ? {} : { phenomenonTime }),
    ...(validTime === undefined ? {} : { validTime }),
    ...(scenario === undefined ? {} : { scenario }),
    result,
  };
  emit({ kind: "resource", resource: observation, source: at, places: [["/result", at]] });
}

function resultOf(attribute: GmlAttribute, at: NativeLocation, context: GmlContext, emit: Emit): Result {
  const { node, name, form } = attribute;
  const text = node.text.trim();
  if (attributeOf(node, XSI, "nil") === "true" || text === "") {
    const reason = node.attributes.get("nilReason") ?? "";
    return { kind: "text", missing: Object.hasOwn(NIL, reason) ? (NIL[reason] as MissingReason) : "unknown" };
  }
  if (form === "code" || node.attributes.has("codeSpace")) return codeOf(node, name, context, emit);
  if (isSentinelDate(text)) {
    emit(context.report.shared("AD-110", { value: text, member: name }, at));
    return { kind: "text", missing: "unknown", native: { text } };
  }
  const local = node.name;
  if (node.attributes.has("uom") || form === "measure" || form === "double")
    return quantityOf(attribute, text, at, context, emit);
  if (form === "integer" || COUNTS.test(local)) return countOf(attribute, text, at, context, emit);
  if (form === undefined && NUMBERS.test(local) && isNumber(text))
    return quantityOf(attribute, text, at, context, emit);
  return { kind: "text", text };
}

function isNumber(text: string): boolean {
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) && Number.isFinite(Number(text));
}

function quantityOf(
  { node, name }: GmlAttribute,
  text: string,
  at: NativeLocation,
  context: GmlContext,
  emit: Emit,
): Result {
  const { report } = context;
  const uom = node.attributes.get("uom");
  const unit = uom === undefined ? undefined : normaliseUnit(uom);
  if (uom !== undefined && unit === undefined && toldOnce(context, `unit ${name} ${uom}`))
    emit(report.shared("AD-112", { unit: uom, variable: name }, nodeAt(node, "uom")));
  const native = unit === uom ? {} : { unit: uom as string };
  const shared = { ...(unit === undefined ? {} : { unit }) };
  if (!isNumber(text)) {
    emit(report.own("CTY-017", { member: name, expected: { en: "a number", ja: "数" } }, at));
    return { kind: "quantity", missing: "unknown", ...shared, native: { ...native, value: text } };
  }
  const value = Number(text);
  if ((text.length > 15 || /[eE]/.test(text)) && !isExactNumber(text)) emit(inexact(text, at, context));
  if (SENTINELS.has(value)) {
    emit(report.shared("AD-110", { value: text, member: name }, at));
    return { kind: "quantity", missing: "unknown", ...shared, native: { ...native, value: text } };
  }
  return { kind: "quantity", value, ...shared, ...(Object.keys(native).length === 0 ? {} : { native }) };
}

function countOf({ name }: GmlAttribute, text: string, at: NativeLocation, context: GmlContext, emit: Emit): Result {
  const { report } = context;
  const count = Number(text);
  if (/^[+-]?\d+$/.test(text) && Number.isSafeInteger(count)) {
    if (!SENTINELS.has(count)) return { kind: "count", count };
    emit(report.shared("AD-110", { value: text, member: name }, at));
  } else if (/^[+-]?\d+$/.test(text)) return { kind: "text", text };
  else emit(report.own("CTY-017", { member: name, expected: { en: "a whole number", ja: "整数" } }, at));
  return { kind: "count", missing: "unknown", native: { count: text } };
}

/** The Property of a value: one for each name, and for each code list that is used under it. */
function propertyOf(
  attribute: GmlAttribute,
  system: ReturnType<typeof codeSystemOf> | undefined,
  at: NativeLocation,
  context: GmlContext,
  emit: Emit,
): string {
  const { properties } = context.tally;
  const key = system === undefined ? attribute.name : `${attribute.name}@${system.name}`;
  const id = context.ids.property(key);
  if (properties.has(key)) return id;
  if (properties.size < CITY_LIMITS.names * 10) properties.add(key);
  const resource: Property = {
    type: "Property",
    id,
    label: { und: attribute.notation },
    identifiers: [{ scheme: attribute.scheme, notation: attribute.notation }],
    ...(system === undefined ? {} : system.facets),
  };
  emit({ kind: "resource", resource, source: at });
  return id;
}

/** End of the id of a value that may stand several times. */
export function tailOf(counts: Map<string, number>, ...parts: readonly string[]): string {
  const tail = parts.map(encodeIriPart).join("/");
  const count = (counts.get(tail) ?? 0) + 1;
  counts.set(tail, count);
  return count === 1 ? tail : `${tail}/${count}`;
}
