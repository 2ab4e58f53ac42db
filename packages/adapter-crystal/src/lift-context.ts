// SPDX-License-Identifier: Apache-2.0
import { type DecodeEvent, type DecodeRun, encodeIriPart } from "@jiku/adapter";
import type { Asset, Bilingual, NativeLocation } from "@jiku/model";
import { type At, excerpt, type Node } from "@jiku/syntax/json";
import { CIF_NAMESPACE, JIKU_CONTEXT, OPTIMADE_NAMESPACE } from "./names.js";

/** What the lifting of one file needs. */
export interface FileContext {
  readonly run: DecodeRun;
  readonly emit: (event: DecodeEvent) => void;
  /** Ids that were given, with the line of the first. */
  readonly ids: Map<string, number>;
}

export const A_TEXT: Bilingual = { en: "a text", ja: "文字列" };
export const A_LIST: Bilingual = { en: "a list", ja: "並び" };
export const AN_OBJECT: Bilingual = { en: "an object", ja: "オブジェクト" };
export const A_NUMBER: Bilingual = { en: "a number", ja: "数" };
export const A_TIME: Bilingual = { en: "a date and time of RFC 3339", ja: "RFC 3339の日時" };
export const VECTORS: Bilingual = { en: "vectors of three numbers", ja: "3つの数からなるベクトル" };

/** The native place of a value of JSON. */
export function placeAt(pointer: string, at: At): NativeLocation {
  return { kind: "json", pointer, line: at.line, column: at.column };
}

/** The id of a part of a resource. */
export function partId(id: string, ...parts: readonly string[]): string {
  return `${id}${id.includes("#") ? "/" : "#"}${parts.map(encodeIriPart).join("/")}`;
}

/** The id of a part of the file itself. */
export function fileId({ run }: FileContext, ...parts: readonly string[]): string {
  return `${run.options.base}_/${parts.map(encodeIriPart).join("/")}`;
}

/** CRY-010: a member that the format demands is missing. */
export function missing({ run, emit }: FileContext, part: string, pointer: string, at: At): void {
  emit(run.report.own("CRY-010", { part }, placeAt(pointer, at)));
}

/** CRY-011: a member has another form than the format defines. */
export function badForm(context: FileContext, name: string, pointer: string, node: Node, expected: Bilingual): void {
  const { run, emit } = context;
  emit(run.report.own("CRY-011", { member: name, value: excerpt(node), expected }, placeAt(pointer, node.at)));
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

/** The Asset that stands for the file. */
export function fileAsset(context: FileContext, digest: string, mediaType: string): Asset {
  const { path, size } = context.run.input.primary;
  const href = path.split("/").map(encodeIriPart).join("/");
  return {
    type: "Asset",
    id: fileId(context, "asset"),
    href: /^[^/]*:/.test(href) ? `./${href}` : href,
    mediaType,
    byteSize: size,
    digest: `sha256:${digest}`,
  };
}
