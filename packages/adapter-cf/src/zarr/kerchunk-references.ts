// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent, Report } from "@jiku/adapter";
import type { NativeLocation } from "@jiku/model";
import {
  type Entry,
  entriesOf,
  itemsOf,
  jsonPlace,
  member,
  type Node,
  numberOf,
  textOf,
  toJson,
} from "@jiku/syntax/json";
import { ZARR_LIMITS } from "./zarr-limits.js";

/** What a key of a reference file stands for. */
export type Reference =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array; readonly at: NativeLocation }
  | {
      readonly kind: "url";
      readonly url: string;
      readonly offset: number;
      /** Absent = to the end. */
      readonly length?: number;
      readonly at: NativeLocation;
    };

const A_REFERENCE = {
  en: "a text, or a list of address, offset and length",
  ja: "文字列か、アドレスと位置と長さの並び",
};
const MEMBERS: ReadonlySet<string> = new Set(["version", "templates", "gen", "refs"]);
const TEMPLATE = /\{\{\s*([A-Za-z_]\w*)\s*(?:\(([^)]*)\))?\s*\}\}/g;

/** The references of version 0 or 1 by key. Templates are filled in; nothing else of the expressions is executed (CF-035). */
export function readReferences(
  root: Node,
  report: Report,
  emit: (event: DecodeEvent) => void,
): ReadonlyMap<string, Reference> {
  const refs = member(root, "refs");
  const pointer = refs === undefined ? "" : "/refs";
  const templates = new Map(entriesOf(member(root, "templates")).map(({ key, value }) => [key, textOf(value) ?? ""]));
  const references = new Map<string, Reference>();
  for (const entry of entriesOf(refs ?? root)) {
    const at = jsonPlace(`${pointer}/${entry.key.replace(/~/g, "~0").replace(/\//g, "~1")}`, entry.value.at);
    const reference = referenceOf(entry, at, templates);
    if (reference === undefined)
      emit(report.own("CF-031", { member: entry.key, value: shown(entry.value), expected: A_REFERENCE }, at));
    else if (reference.kind === "url" && reference.url.includes("{{"))
      emit(report.own("CF-035", { expression: reference.url.slice(0, 80) }, at));
    else references.set(entry.key, reference);
  }
  if (refs !== undefined)
    for (const { key, value } of entriesOf(root))
      if (!MEMBERS.has(key)) {
        const at = jsonPlace(`/${key.replace(/~/g, "~0").replace(/\//g, "~1")}`, value.at);
        emit(report.loss({ at, concept: "metadata.provenance", change: "dropped", recovery: "none" }));
      }
  itemsOf(member(root, "gen")).forEach((rule, i) => {
    const at = jsonPlace(`/gen/${i}`, rule.at);
    if (!generate(rule, templates, at, references)) emit(report.own("CF-035", { expression: shown(rule) }, at));
  });
  return references;
}

function referenceOf(
  { value }: Entry,
  at: NativeLocation,
  templates: ReadonlyMap<string, string>,
): Reference | undefined {
  if (value.kind === "scalar") return typeof value.value === "string" ? inline(value.value, at) : undefined;
  if (value.kind === "map")
    return { kind: "bytes", bytes: new TextEncoder().encode(JSON.stringify(toJson(value))), at };
  const url = textOf(value.items[0]);
  const [offset, length] = [numberOf(value.items[1]), numberOf(value.items[2])];
  if (url === undefined || ![1, 3].includes(value.items.length)) return undefined;
  const filled = fillTemplate(url, templates);
  if (value.items.length === 1) return { kind: "url", url: filled, offset: 0, at };
  if (!isCount(offset) || !isCount(length)) return undefined;
  return { kind: "url", url: filled, offset, length, at };
}

function isCount(value: number | undefined): value is number {
  return value !== undefined && Number.isSafeInteger(value) && value >= 0;
}

function inline(text: string, at: NativeLocation): Reference | undefined {
  if (!text.startsWith("base64:")) return { kind: "bytes", bytes: new TextEncoder().encode(text), at };
  const body = text.slice(7);
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(body) || body.length % 4 === 1) return undefined;
  return { kind: "bytes", bytes: Uint8Array.from(atob(body), (one) => one.charCodeAt(0)), at };
}

/** Fills in `{{u}}`, and `{{f(c='text')}}` of a template that names its argument. Other expressions stay. */
function fillTemplate(text: string, templates: ReadonlyMap<string, string>, depth = 0): string {
  if (!text.includes("{{") || depth > 4) return text;
  const filled = text.replace(TEMPLATE, (whole, name: string, given: string | undefined) => {
    const template = templates.get(name);
    if (template === undefined) return whole;
    if (given === undefined) return template;
    const parts = [...given.matchAll(/(\w+)\s*=\s*(?:'([^']*)'|"([^"]*)"|(-?\d+))\s*(?:,|$)/g)];
    const values = new Map(parts.map((part) => [part[1] as string, part[2] ?? part[3] ?? part[4] ?? ""]));
    return fillTemplate(template, values, depth + 1);
  });
  return filled === text ? text : fillTemplate(filled, templates, depth + 1);
}

/** Expands one rule of version 1 (`gen`), where its expressions are names, products and sums of them. */
function generate(
  rule: Node,
  templates: ReadonlyMap<string, string>,
  at: NativeLocation,
  references: Map<string, Reference>,
): boolean {
  const text = (name: string) => textOf(member(rule, name));
  const [key, url] = [text("key"), text("url")];
  const ranges = entriesOf(member(rule, "dimensions")).map(({ key: name, value }) => ({
    name,
    values: valuesOf(value),
  }));
  const total = ranges.reduce((product, { values }) => product * (values?.length ?? 0), 1);
  if (key === undefined || url === undefined || total === 0 || references.size + total > ZARR_LIMITS.files)
    return false;
  for (let i = 0; i < total; i++) {
    const values = new Map(templates);
    let rest = i;
    for (const { name, values: list } of [...ranges].reverse()) {
      values.set(name, String(list?.[rest % (list?.length ?? 1)]));
      rest = Math.floor(rest / (list?.length ?? 1));
    }
    const [filledKey, filledUrl] = [fillTemplate(key, values), fillTemplate(url, values)];
    const [offset, length] = [countOf(text("offset"), values), countOf(text("length"), values)];
    if (filledKey.includes("{{") || filledUrl.includes("{{") || offset === null || length === null) return false;
    const part = offset === undefined || length === undefined ? { offset: 0 } : { offset, length };
    references.set(filledKey, { kind: "url", url: filledUrl, ...part, at });
  }
  return true;
}

function valuesOf(node: Node): readonly number[] | undefined {
  if (node.kind === "seq") return node.items.map(numberOf).filter((value) => value !== undefined);
  const [start, stop, step] = ["start", "stop", "step"].map((name) => numberOf(member(node, name)));
  if (stop === undefined) return undefined;
  const by = step ?? 1;
  const count = Math.ceil((stop - (start ?? 0)) / by);
  if (!(count > 0 && count <= ZARR_LIMITS.files)) return undefined;
  return Array.from({ length: count }, (_, i) => (start ?? 0) + i * by);
}

/** References that are neither metadata nor in an array: nothing reads them. */
export function strayReferences(references: ReadonlyMap<string, Reference>): readonly NativeLocation[] {
  const keys = [...references.keys()];
  const arrays = new Set(keys.filter((key) => ARRAY.test(key)).map((key) => key.replace(ARRAY, "")));
  const isRead = (key: string): boolean => {
    if (META.test(key)) return true;
    for (let cut = key.lastIndexOf("/"); cut > 0; cut = key.lastIndexOf("/", cut - 1))
      if (arrays.has(key.slice(0, cut))) return true;
    return arrays.has("");
  };
  return keys.filter((key) => !isRead(key)).map((key) => (references.get(key) as Reference).at);
}

const ARRAY = /(?:^|\/)(?:\.zarray|zarr\.json)$/;
const META = /(?:^|\/)(?:\.zgroup|\.zarray|\.zattrs|\.zmetadata|zarr\.json)$/;

/** A number, or `{{a * b + c}}` of whole numbers and names; null when it is something else. */
function countOf(text: string | undefined, values: ReadonlyMap<string, string>): number | null | undefined {
  if (text === undefined) return undefined;
  const expression = /^\{\{(.*)\}\}$/.exec(text.trim())?.[1] ?? text;
  let sum = 0;
  for (const term of expression.split("+")) {
    let product = 1;
    for (const factor of term.split("*")) {
      const name = factor.trim();
      const value = Number(/^\d+$/.test(name) ? name : values.get(name));
      if (!Number.isSafeInteger(value)) return null;
      product *= value;
    }
    sum += product;
  }
  return isCount(sum) ? sum : null;
}

function shown(node: Node): string {
  return JSON.stringify(toJson(node)).slice(0, 80);
}
