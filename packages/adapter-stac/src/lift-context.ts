// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent, DecodeRun } from "@jiku/adapter";
import type { Bilingual, NativeLocation, Place } from "@jiku/model";
import { type At, excerpt, jsonPlace, type Node } from "@jiku/syntax/json";

/** What the lifting of one file needs. */
export interface FileContext {
  readonly run: DecodeRun;
  readonly emit: (event: DecodeEvent) => void;
  /** Ids that were given to a resource, with the place of the first. */
  readonly ids: Map<string, NativeLocation>;
  /** Agents of the file, by what is said of them. */
  readonly agents: Map<string, string>;
}

/** What the lifting of one item, collection or catalog needs. */
export interface LiftContext extends FileContext {
  readonly kind: "item" | "collection" | "catalog";
  /** Id of its Dataset. */
  readonly id: string;
  /** Pointer to it in the file. */
  readonly pointer: string;
  /** The absolute address that it gives as its own; relative addresses start there. */
  readonly self: string | undefined;
  /** Version of STAC, as written. */
  readonly version: string | undefined;
  /** Native places of members of the Dataset. */
  readonly places: Place[];
  /** Language of its texts, `und` when it is not stated. */
  readonly language: string;
}

export const A_TIME: Bilingual = { en: "a date and time of RFC 3339", ja: "RFC 3339の日時" };
export const POSITIONS: Bilingual = { en: "positions as GeoJSON has them", ja: "GeoJSONの位置の並び" };
export const A_BBOX: Bilingual = { en: "4 or 6 numbers", ja: "4個か6個の数" };

/** STC-010: a member that the format demands is missing. */
export function missing({ run, emit }: FileContext, part: string, pointer: string, at: At): void {
  emit(run.report.own("STC-010", { part }, jsonPlace(pointer, at)));
}

/** STC-011: a member has another form than the format defines. */
export function badForm(context: FileContext, name: string, pointer: string, node: Node, expected: Bilingual): void {
  const { run, emit } = context;
  emit(run.report.own("STC-011", { member: name, value: excerpt(node), expected }, jsonPlace(pointer, node.at)));
}

/** Whether a text is an absolute address or another IRI with a scheme, as references of the model must be. */
export function isIri(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9+.-]+:\S+$/.test(text) && !/[\p{Cc}\p{Bidi_Control}<>"{}|\\^`]/u.test(text);
}

/** An address in full, where it is absolute or the object says where it stands; undefined for others. */
export function resolveHref({ self }: Pick<LiftContext, "self">, href: string): string | undefined {
  if (isIri(href)) return href;
  if (self === undefined) return undefined;
  try {
    const { href: whole } = new URL(href, self);
    return isIri(whole) ? whole : undefined;
  } catch {
    return undefined;
  }
}
