// SPDX-License-Identifier: Apache-2.0
import { type DecodeEvent, type DecodeRun, fileId, jsonPointer } from "@jiku/adapter";
import type { Bilingual } from "@jiku/model";
import { type At, entriesOf, excerpt, jsonPlace, type Node } from "@jiku/syntax/json";
import { GEOPOSE_NAMESPACE, JIKU_CONTEXT, MF_NAMESPACE } from "./names.js";

/** What the lifting of one file needs. */
export interface FileContext {
  readonly run: DecodeRun;
  readonly emit: (event: DecodeEvent) => void;
  /** Ids that were given, with the line of the first. */
  readonly ids: Map<string, number>;
}

export const POSITIONS: Bilingual = { en: "positions of two or three numbers", ja: "2個か3個の数からなる位置" };
export const TIMES: Bilingual = {
  en: "times of ISO 8601 with zone, or milliseconds",
  ja: "時間帯付きのISO 8601時刻かミリ秒",
};
export const MILLISECONDS: Bilingual = { en: "whole milliseconds since 1970", ja: "1970年からの整数ミリ秒" };

/** MOV-010: a member that the format demands is missing. */
export function missing({ run, emit }: FileContext, part: string, pointer: string, at: At): void {
  emit(run.report.own("MOV-010", { part }, jsonPlace(pointer, at)));
}

/** MOV-011: a member has another form than the format defines. */
export function badForm(context: FileContext, name: string, pointer: string, node: Node, expected: Bilingual): void {
  const { run, emit } = context;
  emit(run.report.own("MOV-011", { member: name, value: excerpt(node), expected }, jsonPlace(pointer, node.at)));
}

/** The context that declares the prefixes of native members. */
export function nativeContext(prefix: "mf" | "geopose"): { readonly "@context": readonly unknown[] } {
  return { "@context": [JIKU_CONTEXT, { [prefix]: prefix === "mf" ? MF_NAMESPACE : GEOPOSE_NAMESPACE }] };
}

/** Members of an object that are not read go to "not checked". */
export function tellUnread(
  { run }: FileContext,
  node: Node | undefined,
  pointer: string,
  read: readonly string[],
): void {
  for (const { key, at } of entriesOf(node))
    if (!read.includes(key)) run.unread.push(jsonPlace(pointer + jsonPointer(key), at));
}

/** The id wanted; AD-113 and one by its count when another object has it. */
export function freeId(context: FileContext, wanted: string, localId: string, pointer: string, at: At): string {
  const first = context.ids.get(wanted);
  if (first === undefined) {
    context.ids.set(wanted, at.line);
    return wanted;
  }
  context.emit(context.run.report.shared("AD-113", { id: localId, line: first }, jsonPlace(pointer, at)));
  return fileId(context, String(context.ids.size), localId);
}
