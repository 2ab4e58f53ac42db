// SPDX-License-Identifier: Apache-2.0
import { encodeIriPart, jsonPointer } from "@jiku/adapter";
import { entriesOf, jsonPlace, member, type Node, textOf } from "@jiku/syntax/json";
import { A_TIME, badForm, type FileContext, isDateTime, utcOf } from "../lift-context.js";

/** What `/info` says of a property of a provider. */
export interface FieldDefinition {
  /** UCUM code; absent when none is stated or it is not known. */
  readonly unit?: string;
  readonly description?: string;
}

/** What the lifting of one answer needs. */
export interface OptimadeContext extends FileContext {
  /** By name of the property. */
  readonly definitions: Map<string, FieldDefinition>;
  /** The file is a list of entries without envelope. */
  readonly isDump: boolean;
}

/** One entry of an answer. */
export interface OptimadeEntry {
  readonly context: OptimadeContext;
  readonly node: Node;
  readonly pointer: string;
  readonly attributes: Node;
  /** Pointer to the attributes. */
  readonly at: string;
  readonly localId: string;
  /** Id of its resource. */
  readonly id: string;
}

/** The id that a local id of a type is minted into. */
export function entryId({ run }: FileContext, type: string, localId: string): string {
  return `${run.options.base}${type}/${encodeIriPart(localId)}`;
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

/** What `meta` says of the answer: CRY-011 for a version of another form, AD-106 for one that is not known, the rest is unread. */
export function checkMeta(context: OptimadeContext, meta: Node | undefined, pointer: string): void {
  tellUnread(context, meta, pointer, ["api_version", "query"]);
  tellUnread(context, member(meta, "query"), `${pointer}/query`, []);
  const node = member(meta, "api_version");
  if (node === undefined) return;
  const at = `${pointer}/api_version`;
  const version = /^v?(\d+)\.\d+(?:\.\d+)?(?:[-+~][\w.+-]+)?$/.exec(textOf(node) ?? "");
  if (version === null) badForm(context, "api_version", at, node, A_VERSION);
  else if (version[1] !== "1") {
    const values = { version: version[0].slice(0, 40), format: "OPTIMADE", known: ["1.0", "1.1", "1.2"] };
    context.emit(context.run.report.shared("AD-106", values, jsonPlace(at, node.at)));
  }
}

const A_VERSION = { en: "a version such as 1.2.0", ja: "1.2.0のような版" };

/** `last_modified` as time of the record; CRY-015 when it states no zone. */
export function recordedOf({ context, attributes, at }: OptimadeEntry): { readonly recordedFrom?: string } {
  const node = member(attributes, "last_modified");
  const text = textOf(node) ?? textOf(member(node, "$date"));
  if (node === undefined || text === undefined) return {};
  const recordedFrom = utcOf(text);
  if (recordedFrom !== undefined) return { recordedFrom };
  const { run, emit } = context;
  const [, day, time] = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)/.exec(text) ?? [];
  if (day === undefined || time === undefined || !isDateTime(day, time) || /[Zz]|[+-]\d\d:\d\d$/.test(text)) {
    badForm(context, "last_modified", `${at}/last_modified`, node, A_TIME);
    return {};
  }
  emit(run.report.own("CRY-015", { value: text.slice(0, 80) }, jsonPlace(`${at}/last_modified`, node.at)));
  return {};
}
