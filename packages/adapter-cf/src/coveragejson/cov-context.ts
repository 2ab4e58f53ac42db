// SPDX-License-Identifier: Apache-2.0
import { type ConceptId, type DecodeEvent, encodeIriPart } from "@jiku/adapter";
import type { Bilingual, LangText, NativeLocation } from "@jiku/model";
import { type Entry, entriesOf, excerpt, jsonPlace, member, type Node, textOf } from "@jiku/syntax/json";
import type { DecodeRun } from "../decode-run.js";

/** What the lifting of one document needs. */
export interface CovContext {
  readonly run: DecodeRun;
  readonly emit: (event: DecodeEvent) => void;
  /** Reference systems that were emitted, by what the document says of them. */
  readonly systems: Map<string, string>;
  /** Properties that were emitted, by the pointer of their parameter. */
  readonly parameters: Map<string, LiftedParameter>;
  /** Reference system of the polygons of the axis that is being lifted. */
  readonly polygonSystem?: string | undefined;
}

/** A parameter as its variables need it. */
export interface LiftedParameter {
  readonly property: string;
  readonly unit: string | undefined;
  readonly unitText: string | undefined;
  readonly categorical: boolean;
}

/** A value of the document with the pointer to it. */
export interface Located {
  readonly node: Node;
  readonly pointer: string;
  /** Path of the file, where it is another one. */
  readonly file?: string;
}

export const A_LIST: Bilingual = { en: "a list", ja: "並び" };
export const AN_OBJECT: Bilingual = { en: "an object", ja: "オブジェクト" };
export const AN_AXIS: Bilingual = {
  en: "start, stop and num, or values of one kind",
  ja: "start、stop、numか、同じ種類の値の並び",
};
export const TUPLES: Bilingual = { en: "tuples as long as the coordinates", ja: "座標と同じ長さの組" };
export const POLYGONS: Bilingual = { en: "polygons of closed rings", ja: "閉じた環からなるポリゴン" };
export const VALUES: Bilingual = { en: "values of the stated data type", ja: "宣言したデータ型の値" };
export const SHAPE: Bilingual = { en: "a whole number for each axis name", ja: "軸の名前ごとに1つの整数" };

/** The id of a part of the document. */
export function covId({ run }: CovContext, ...parts: readonly string[]): string {
  const { base } = run.options;
  return `${base}${base.includes("#") ? "" : "#"}${parts.map(encodeIriPart).join("/")}`;
}

/** The native place of a value. */
export function placeOf({ node, pointer, file }: Located): NativeLocation {
  return jsonPlace(pointer, node.at, file);
}

/** A member of a value, located. */
export function inside({ node, pointer, file }: Located, key: string): Located | undefined {
  const found = member(node, key);
  if (found === undefined) return undefined;
  const token = key.replace(/~/g, "~0").replace(/\//g, "~1");
  return { node: found, pointer: `${pointer}/${token}`, ...(file === undefined ? {} : { file }) };
}

/** The members of a value, located. */
export function within(owner: Located): readonly (Located & { readonly key: string })[] {
  return entriesOf(owner.node).map(({ key }: Entry) => ({ key, ...(inside(owner, key) as Located) }));
}

/** The items of a list, located. */
export function each({ node, pointer, file }: Located): readonly Located[] {
  const items = node.kind === "seq" ? node.items : [];
  return items.map((one, i) => ({
    node: one,
    pointer: `${pointer}/${i}`,
    ...(file === undefined ? {} : { file }),
  }));
}

/** CF-040: a member has another form than CoverageJSON defines. */
export function badForm({ run, emit }: CovContext, name: string, at: Located, expected: Bilingual): void {
  emit(run.report.own("CF-040", { member: name, value: excerpt(at.node), expected }, placeOf(at)));
}

/** CF-040: an object says that it is of another type than the one that belongs at its place. */
export function checkType(context: CovContext, owner: Located, type: string): void {
  const stated = inside(owner, "type");
  if (stated !== undefined && textOf(stated.node) !== type)
    badForm(context, "type", stated, { en: `"${type}"`, ja: `「${type}」` });
}

/** CF-041: a member that CoverageJSON demands is missing. */
export function missing({ run, emit }: CovContext, part: string, at: Located): void {
  emit(run.report.own("CF-041", { part }, placeOf(at)));
}

const TAG = /^(?:und|[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)$/;

/** A text in languages: an object from language tag to text, or a bare text. */
export function langText(node: Node | undefined): LangText | undefined {
  const bare = textOf(node);
  if (bare !== undefined) return { und: bare };
  const texts = entriesOf(node).flatMap(({ key, value }) => {
    const text = textOf(value);
    return text === undefined || !TAG.test(key) ? [] : [[key, text] as const];
  });
  return texts.length === 0 ? undefined : Object.fromEntries(texts);
}

/** A text in languages, with a loss for what in it is none. */
export function liftText(context: CovContext, at: Located | undefined): LangText | undefined {
  if (at === undefined) return undefined;
  const text = langText(at.node);
  const carried = new Set(Object.keys(text ?? {}));
  if (at.node.kind === "map") tellRest(context, at, carried, "entity.label");
  else if (text === undefined) tellLoss(context, at, "entity.label");
  return text;
}

/** The first text of any language. */
export function firstText(node: Node | undefined): string | undefined {
  return Object.values(langText(node) ?? {})[0];
}

/** Whether a text can be a reference of the model. */
export function isIri(text: string | undefined): text is string {
  return (
    text !== undefined &&
    /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/.test(text) &&
    !/[\p{Cc}\p{Bidi_Control}]/u.test(text)
  );
}

/** A loss for each member that is not among those that are read. */
export function tellRest(
  context: CovContext,
  owner: Located,
  known: ReadonlySet<string>,
  concept: ConceptId = "metadata.provenance",
): void {
  for (const one of within(owner)) if (!known.has(one.key)) tellLoss(context, one, concept);
}

/** A loss of what stands at a place. */
export function tellLoss({ run, emit }: CovContext, at: Located, concept: ConceptId): void {
  emit(run.report.loss({ at: placeOf(at), concept, change: "dropped", recovery: "none" }));
}
