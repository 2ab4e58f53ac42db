// SPDX-License-Identifier: Apache-2.0
import { type DecodeEvent, type DecodeRun, jsonPointer, type NativeFile } from "@jiku/adapter";
import type { Bilingual, LangText, NativeLocation } from "@jiku/model";
import { entriesOf, excerpt, itemsOf, jsonPlace, type Node, readJson, textOf } from "@jiku/syntax/json";
import { TABLE_LIMITS } from "../limits.js";

/** A description that is being read, and what is found in it. */
export interface DescriptionReader {
  readonly run: DecodeRun;
  /** Path of the description. */
  readonly file: string;
  readonly events: DecodeEvent[];
}

export const A_TEXT: Bilingual = { en: "a text", ja: "文字列" };
export const AN_OBJECT: Bilingual = { en: "an object", ja: "オブジェクト" };
export const A_LIST: Bilingual = { en: "a list", ja: "並び" };
export const AN_IRI: Bilingual = { en: "an absolute IRI", ja: "絶対IRI" };

/** Reads a JSON file as a tree with places; its faults are pushed. */
export async function readJsonFile(reader: DescriptionReader, file: NativeFile): Promise<Node | undefined> {
  const { run, events } = reader;
  const { report } = run;
  const at = { kind: "text", byte: 0 } as const;
  if (file.size === 0) {
    events.push(report.shared("AD-122", {}, at, { file: file.path }));
    return undefined;
  }
  if (file.size > TABLE_LIMITS.descriptionBytes) {
    const limit = TABLE_LIMITS.descriptionBytes;
    events.push(report.shared("AD-105", { limit }, at, { case: "size", file: file.path }));
    return undefined;
  }
  const bytes = await file.read(0, file.size);
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const options = { format: "JSON", depth: TABLE_LIMITS.depth, file: file.path };
  const { root, events: found } = readJson(hasMark ? bytes.subarray(3) : bytes, report, options);
  events.push(...found);
  return root;
}

/** The native place of a value of a description. */
export function placeOf(pointer: string, node: Node): Extract<NativeLocation, { readonly kind: "json" }> {
  return jsonPlace(pointer, node.at);
}

/** TBL-015: a member that has another form than its standard defines. */
export function badForm(
  { run, events, file }: DescriptionReader,
  pointer: string,
  node: Node,
  expected: Bilingual,
): void {
  const name = pointer.split("/").at(-1) ?? "";
  events.push(
    run.report.own("TBL-015", { member: name, value: excerpt(node), expected }, placeOf(pointer, node), { file }),
  );
}

/** A text member; another form is told. */
export function wantedText(
  reader: DescriptionReader,
  parent: Node | undefined,
  key: string,
  pointer: string,
): string | undefined {
  const node = parent?.kind === "map" ? parent.entries.get(key)?.value : undefined;
  if (node === undefined) return undefined;
  const text = textOf(node);
  if (text === undefined && !(node.kind === "scalar" && node.value === ""))
    badForm(reader, `${pointer}${jsonPointer(key)}`, node, A_TEXT);
  return text;
}

/** One of a list of words; another is told. */
export function wantedWord<T extends string>(
  reader: DescriptionReader,
  parent: Node,
  key: string,
  pointer: string,
  words: readonly T[],
): T | undefined {
  const text = wantedText(reader, parent, key, pointer);
  if (text === undefined || (words as readonly string[]).includes(text)) return text as T | undefined;
  const node = (parent.kind === "map" ? parent.entries.get(key)?.value : undefined) as Node;
  const list = words.join(", ");
  badForm(reader, `${pointer}${jsonPointer(key)}`, node, { en: `one of ${list}`, ja: `${list}のいずれか` });
  return undefined;
}

/** Texts by language: a map of tags, or one text in `language`. */
export function languageText(node: Node | undefined, language: string): LangText | undefined {
  const one = textOf(node);
  if (one !== undefined) return { [language]: one };
  const found = entriesOf(node).flatMap(({ key, value }) => {
    const text = textOf(value) ?? textOf(itemsOf(value)[0]);
    return text === undefined ? [] : [[key, text] as const];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

/** The texts of a list, or the one text. */
export function textsOf(node: Node | undefined): readonly string[] {
  const one = textOf(node);
  return one === undefined ? itemsOf(node).flatMap((item) => textOf(item) ?? []) : [one];
}

/** Whether a text is an absolute IRI or a CURIE, as references of the model must be. */
export function isIri(text: string | undefined): text is string {
  return (
    text !== undefined &&
    /^[A-Za-z][A-Za-z0-9+.-]+:\S+$/.test(text) &&
    !/[\p{Cc}\p{Bidi_Control}<>"{}|\\^`]/u.test(text)
  );
}
