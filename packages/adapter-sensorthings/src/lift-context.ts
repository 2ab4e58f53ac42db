// SPDX-License-Identifier: Apache-2.0
import type { ConceptId, DecodeEvent, LossChange } from "@jiku/adapter";
import type { Bilingual, Place, Resource } from "@jiku/model";
import type { DecodeRun } from "./decode-run.js";
import { isObject, type JsonNode, placeOf, wholeOf } from "./json/json-node.js";
import { isTemplateText } from "./template-text.js";

/** What the lifting of one file needs. */
export interface LiftContext {
  readonly run: DecodeRun;
  /** Takes an event; events leave in the order in which they came. */
  readonly emit: (event: DecodeEvent) => void;
  /** Name of the format, for people. */
  readonly format: string;
  /** Ids of resources that more than one record may hold. */
  readonly seen: Set<string>;
  /** What is told once a file, by name. */
  readonly told: Set<string>;
}

export const A_TEXT: Bilingual = { en: "a text", ja: "文字列" };
export const AN_OBJECT: Bilingual = { en: "an object", ja: "オブジェクト" };
export const A_LIST: Bilingual = { en: "a list", ja: "並び" };
export const A_TIME: Bilingual = { en: "a time or an interval", ja: "時刻または期間" };

/** Emits a resource with the place of the node that it was lifted from, and of some of its members. */
export function emitResource(
  { emit }: LiftContext,
  resource: Resource,
  node: JsonNode,
  members: readonly (readonly [pointer: string, node: JsonNode | undefined])[] = [],
): void {
  const places = members.flatMap(([pointer, at]): readonly Place[] =>
    at === undefined ? [] : [[pointer, placeOf(at)]],
  );
  emit({ kind: "resource", resource, source: placeOf(node), places });
}

/** Whether the resource with this id has not been emitted yet; it counts as emitted from now on. */
export function isNew({ seen }: LiftContext, id: string): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  return true;
}

/** STA-010: a part that the format demands is missing. */
export function missing({ run, emit, format }: LiftContext, part: string, node: JsonNode): void {
  emit(run.report.own("STA-010", { part, format }, placeOf(node)));
}

/** STA-011: a member has another form than the format defines. */
export function badForm({ run, emit }: LiftContext, name: string, node: JsonNode, expected: Bilingual): void {
  emit(run.report.own("STA-011", { member: name, value: excerpt(wholeOf(node)), expected }, placeOf(node)));
}

/** What is not carried over. */
export function lost(
  { run, emit }: LiftContext,
  node: JsonNode,
  concept: ConceptId,
  change: LossChange = "dropped",
): void {
  wholeOf(node);
  emit(run.report.loss({ at: placeOf(node), concept, change, recovery: "none" }));
}

/** An address that is named and not followed. */
export function notFollowed({ run }: LiftContext, node: JsonNode): void {
  wholeOf(node);
  run.unread.push(placeOf(node));
}

/** A text of the file as `{und: text}`; STA-007 when a template left it, STA-011 when it is no text. */
export function wording(
  context: LiftContext,
  name: string,
  node: JsonNode | undefined,
): { readonly und: string } | undefined {
  if (node === undefined || node.value === null) return undefined;
  if (typeof node.value !== "string") {
    badForm(context, name, node, A_TEXT);
    return undefined;
  }
  if (isTemplateText(node.value))
    context.emit(context.run.report.own("STA-007", { member: name, text: node.value }, placeOf(node)));
  return node.value.trim() === "" ? undefined : { und: node.value };
}

/** The beginning of a value, for messages. */
export function excerpt(value: unknown): string {
  if (Array.isArray(value)) return "[…]";
  return isObject(value) ? "{…}" : String(value).slice(0, 80);
}

/** The object without its members that are undefined: absent means undeclared. */
export function defined<T extends object>(members: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as T;
}
