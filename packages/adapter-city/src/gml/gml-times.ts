// SPDX-License-Identifier: Apache-2.0
import type { NativeLocation, TimeExtent } from "@jiku/model";
import { addExistence, type EntityDraft } from "../entity-draft.js";
import type { Emit } from "../lift-context.js";
import { isSentinelDate, utcDateTime } from "../record-time.js";
import { childText, nodeAt, type XmlNode } from "../xml/xml-node.js";
import type { GmlContext } from "./gml-context.js";
import { isCityGml, iurOf, moduleOf } from "./gml-names.js";

const RECORDED = new Map([
  ["creationDate", "recordedFrom"],
  ["terminationDate", "recordedUntil"],
] as const);
const BUILT = new Map([
  ["yearOfConstruction", "start"],
  ["dateOfConstruction", "start"],
  ["yearOfDemolition", "end"],
  ["dateOfDemolition", "end"],
] as const);
const SENTINEL_YEAR = /^(?:-?9999|-1|0{1,4}|0001)$/;

/**
 * Times that the format defines as those of the record (`core:creationDate`), of the thing itself (year of construction;
 * CityGML 3.0 `validFrom`), or of its legal validity (`urf:validFrom`, taken apart by `legalValidity`). True when it was one.
 */
export function liftGmlTime(node: XmlNode, draft: EntityDraft, context: GmlContext, emit: Emit): boolean {
  const text = node.text.trim();
  const at = nodeAt(node);
  const recorded = isCityGml(node.uri) ? RECORDED.get(node.name as "creationDate") : undefined;
  if (recorded !== undefined) {
    const sentinel = isSentinelDate(text);
    const utc = sentinel ? undefined : utcDateTime(text);
    if (sentinel) emit(context.report.shared("AD-110", { value: text, member: node.name }, at));
    if (utc !== undefined) draft[recorded] = utc;
    if (utc !== text) draft.native.set(recorded, text);
    draft.places.push([`/${recorded}`, at], [`/native/${recorded}`, at]);
    return true;
  }
  if (isLegal(node)) return true;
  const side = isCityGml(node.uri) ? (BUILT.get(node.name as "yearOfConstruction") ?? validSide(node)) : undefined;
  if (side === undefined) return false;
  if (isSentinelDate(text) || SENTINEL_YEAR.test(text)) {
    emit(context.report.shared("AD-110", { value: text, member: node.name }, at));
    return true;
  }
  if (!/^\d{4}(?:-\d{2}(?:-\d{2}(?:T.*)?)?)?$/.test(text)) return false;
  addExistence(draft, side, utcDateTime(text) ?? text, at);
  return true;
}

/** `validFrom` and `validTo` of CityGML 3.0 bound the life of the thing in the real world (OGC 20-010, 7.2). */
function validSide(node: XmlNode): "start" | "end" | undefined {
  if (moduleOf(node.uri)?.module !== "") return undefined;
  return node.name === "validFrom" ? "start" : node.name === "validTo" ? "end" : undefined;
}

function isLegal(node: XmlNode): boolean {
  return (node.name === "validFrom" || node.name === "validTo") && iurOf(node.uri) !== undefined;
}

/** The time for which an object of urban planning holds in law; a sentinel date makes that side known to be unknown. */
export function legalValidity(feature: XmlNode, context: GmlContext, emit: Emit): TimeExtent | undefined {
  const from = feature.children.find((child) => child.name === "validFrom" && isLegal(child));
  const to = feature.children.find((child) => child.name === "validTo" && isLegal(child));
  if (from === undefined && to === undefined) return undefined;
  const unknown: ("start" | "end")[] = [];
  const native: Record<string, string> = {};
  const positions: { start?: string; end?: string } = {};
  for (const [side, node] of [
    ["start", from],
    ["end", to],
  ] as const) {
    const text = node?.text.trim();
    if (node === undefined || text === undefined || text === "") continue;
    const sentinel = isSentinelDate(text);
    if (sentinel) emit(context.report.shared("AD-110", { value: text, member: node.name }, nodeAt(node)));
    else if (!isDate(text)) emit(notDate(node, context));
    if (isDate(text) && !sentinel) positions[side] = text;
    else {
      unknown.push(side);
      native[side] = text;
    }
  }
  if (unknown.length === 0) return Object.keys(positions).length === 0 ? undefined : positions;
  return { ...positions, unknown, native };
}

function notDate(node: XmlNode, context: GmlContext): Parameters<Emit>[0] {
  return context.report.own("CTY-017", { member: node.name, expected: { en: "a date", ja: "日付" } }, nodeAt(node));
}

function isDate(text: string): boolean {
  return utcDateTime(`${text}T00:00:00Z`) !== undefined;
}

/** The year of the survey that the values of a group come from (`uro:surveyYear`). */
export function surveyYear(group: XmlNode, context: GmlContext, emit: Emit): TimeExtent | undefined {
  const node = group.children.find((child) => child.name === "surveyYear");
  const text = childText(group, "surveyYear");
  if (node === undefined || text === undefined) return undefined;
  const at: NativeLocation = nodeAt(node);
  if (SENTINEL_YEAR.test(text)) {
    emit(context.report.shared("AD-110", { value: text, member: "surveyYear" }, at));
    return { unknown: ["start", "end"], native: { at: text } };
  }
  if (/^\d{4}$/.test(text)) return { at: text };
  emit(context.report.own("CTY-017", { member: "surveyYear", expected: { en: "a year", ja: "年" } }, at));
  return undefined;
}
