// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent, DecodeRun } from "@jiku/adapter";
import type { Bilingual } from "@jiku/model";
import { type At, excerpt, jsonPlace, type Node } from "@jiku/syntax/json";
import { CIF_NAMESPACE, JIKU_CONTEXT, OPTIMADE_NAMESPACE } from "./names.js";

/** What the lifting of one file needs. */
export interface FileContext {
  readonly run: DecodeRun;
  readonly emit: (event: DecodeEvent) => void;
  /** Ids that were given, with the line of the first. */
  readonly ids: Map<string, number>;
}

export const A_TIME: Bilingual = { en: "a date and time of RFC 3339", ja: "RFC 3339の日時" };
export const VECTORS: Bilingual = { en: "vectors of three numbers", ja: "3つの数からなるベクトル" };

/** CRY-010: a member that the format demands is missing. */
export function missing({ run, emit }: FileContext, part: string, pointer: string, at: At): void {
  emit(run.report.own("CRY-010", { part }, jsonPlace(pointer, at)));
}

/** CRY-011: a member has another form than the format defines. */
export function badForm(context: FileContext, name: string, pointer: string, node: Node, expected: Bilingual): void {
  const { run, emit } = context;
  emit(run.report.own("CRY-011", { member: name, value: excerpt(node), expected }, jsonPlace(pointer, node.at)));
}

/** The context that declares the prefixes of native members. */
export function nativeContext(prefix: "cif" | "optimade"): { readonly "@context": readonly unknown[] } {
  return { "@context": [JIKU_CONTEXT, { [prefix]: prefix === "cif" ? CIF_NAMESPACE : OPTIMADE_NAMESPACE }] };
}

/** A date and time in UTC as `recordedFrom` has it; undefined for a text without zone or of another form. */
export function utcOf(text: string): string | undefined {
  const match = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(\.\d+)?(?:[Zz]|[+-]00:00)$/.exec(text);
  if (match === null || !isDateTime(match[1] as string, match[2] as string)) return undefined;
  return `${match[1]}T${match[2]}${match[3] ?? ""}Z`;
}

/** Whether the calendar has the day, and the day the time. */
export function isDateTime(day: string, time: string): boolean {
  const milliseconds = Date.parse(`${day}T${time}Z`);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(`${day}T${time}`);
}
