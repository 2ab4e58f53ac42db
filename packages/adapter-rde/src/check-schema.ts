// SPDX-License-Identifier: Apache-2.0
import { pointerTokens } from "@jiku/adapter";
import type { Bilingual, NativeLocation } from "@jiku/model";
import { formatFault } from "./check-format.js";
import { excerpt, itemsOf, type JsonNode, type JsonObject, member, membersOf, textOf } from "./json-node.js";

/** A value that breaks a schema; without `value` a member is missing. */
export interface SchemaFault {
  readonly member: string;
  readonly value?: string;
  readonly expected: Bilingual;
  readonly at: NativeLocation;
}

export interface CheckState {
  /** Of the value, for people. */
  readonly name: string;
  readonly faults: SchemaFault[];
  /** Where patterns stand, which are not run, and references out of the schema, which are not followed. */
  readonly unread: NativeLocation[];
  readonly root: JsonObject;
  /** References and alternatives that were entered to get here. */
  readonly depth: number;
  /** Steps that remain; a schema that needs more says nothing. */
  readonly budget: { left: number };
}

/** Bounds of one check: a template is small, and one that is not was not made by RDE. */
export const CHECK_BOUNDS = { depth: 32, steps: 1_000_000 } as const;

/**
 * Judges a value by the keywords that RDE allows in templates: type, const, enum, bounds, lengths, format, required,
 * properties, items (one or one for each place), anyOf and references within the schema. Other keywords say nothing.
 */
export function check(node: JsonNode, schema: JsonNode | undefined, state: CheckState): void {
  if (schema?.kind !== "object" || state.depth > CHECK_BOUNDS.depth || state.budget.left-- <= 0) return;
  const reference = textOf(member(schema, "$ref"));
  if (reference !== undefined) {
    if (!reference.startsWith("#")) state.unread.push((member(schema, "$ref") ?? schema).at);
    check(node, resolve(reference, state.root), { ...state, depth: state.depth + 1 });
    return;
  }
  if (!typeFits(node, schema)) {
    fault(node, expectedType(schema), state);
    return;
  }
  checkValue(node, schema, state);
  checkMembers(node, schema, state);
  checkItems(node, schema, state);
  checkAny(node, schema, state);
}

/** A reference within the schema. */
function resolve(reference: string, root: JsonObject): JsonNode | undefined {
  if (!reference.startsWith("#/")) return undefined;
  let node: JsonNode | undefined = root;
  for (const token of pointerTokens(reference.slice(1)))
    node = node?.kind === "array" ? node.items[Number(token)] : member(node, token);
  return node;
}

function fault(node: JsonNode, expected: Bilingual, { name, faults }: CheckState): void {
  faults.push({ member: name, value: excerpt(node), expected, at: node.at });
}

const TYPE_NAMES: Readonly<Record<string, Bilingual>> = {
  string: { en: "a text", ja: "文字列" },
  number: { en: "a number", ja: "数" },
  integer: { en: "a whole number", ja: "整数" },
  boolean: { en: "true or false", ja: "真偽値" },
  object: { en: "an object", ja: "オブジェクト" },
  array: { en: "a list", ja: "並び" },
  null: { en: "null", ja: "null" },
};

function typesOf(schema: JsonObject): readonly string[] {
  const type = member(schema, "type");
  const names = type?.kind === "array" ? type.items.map(textOf) : [textOf(type)];
  return names.filter((name): name is string => name !== undefined && Object.hasOwn(TYPE_NAMES, name));
}

function typeFits(node: JsonNode, schema: JsonObject): boolean {
  const types = typesOf(schema);
  return types.length === 0 || types.some((type) => isOf(node, type));
}

function isOf(node: JsonNode, type: string): boolean {
  if (node.kind !== "scalar") return node.kind === type;
  const { value } = node;
  if (type === "integer") return Number.isInteger(value);
  if (type === "null") return value === null;
  return typeof value === type;
}

function expectedType(schema: JsonObject): Bilingual {
  const [first = "string"] = typesOf(schema);
  return TYPE_NAMES[first] as Bilingual;
}

function checkValue(node: JsonNode, schema: JsonObject, state: CheckState): void {
  if (node.kind !== "scalar") return;
  const constant = member(schema, "const");
  if (constant?.kind === "scalar" && constant.value !== node.value) fault(node, quoted(constant), state);
  const codes = itemsOf(member(schema, "enum"));
  const [firstCode] = codes;
  if (firstCode !== undefined && !codes.some((code) => code.kind === "scalar" && code.value === node.value))
    fault(node, codes.length === 1 ? quoted(firstCode) : listed(codes), state);
  if (typeof node.value === "number") checkBounds(node, node.value, schema, state);
  if (typeof node.value !== "string") return;
  checkBounds(node, [...node.value].length, schema, state, LENGTHS);
  const format = textOf(member(schema, "format"));
  const wrong = format === undefined ? undefined : formatFault(node.value, format);
  if (wrong !== undefined) fault(node, wrong, state);
  const pattern = member(schema, "pattern");
  if (pattern !== undefined) state.unread.push(pattern.at);
}

function quoted(node: JsonNode): Bilingual {
  return { en: `"${excerpt(node)}"`, ja: `「${excerpt(node)}」` };
}

function listed(codes: readonly JsonNode[]): Bilingual {
  const few = codes.slice(0, 8).map(excerpt);
  const more = codes.length > 8 ? "…" : "";
  return { en: `one of ${few.join(", ")}${more}`, ja: `「${few.join("」「")}」${more}のいずれか` };
}

type Bound = readonly [keyword: string, fits: (value: number, bound: number) => boolean, en: string, ja: string];

const BOUNDS: readonly Bound[] = [
  ["minimum", (value, bound) => value >= bound, "at least", "以上"],
  ["maximum", (value, bound) => value <= bound, "at most", "以下"],
  ["exclusiveMinimum", (value, bound) => value > bound, "more than", "より大きい値"],
  ["exclusiveMaximum", (value, bound) => value < bound, "less than", "より小さい値"],
];
const LENGTHS: readonly Bound[] = [
  ["minLength", (value, bound) => value >= bound, "of a length of at least", "文字以上"],
  ["maxLength", (value, bound) => value <= bound, "of a length of at most", "文字以下"],
];

function checkBounds(node: JsonNode, value: number, schema: JsonObject, state: CheckState, bounds = BOUNDS): void {
  for (const [keyword, fits, en, ja] of bounds) {
    const bound = member(schema, keyword);
    if (bound?.kind !== "scalar" || typeof bound.value !== "number" || fits(value, bound.value)) continue;
    fault(node, { en: `${en} ${bound.value}`, ja: `${bound.value}${ja}` }, state);
  }
}

/** Members whose value is null count as absent. */
function checkMembers(node: JsonNode, schema: JsonObject, state: CheckState): void {
  if (node.kind !== "object") return;
  const stated = (key: string): JsonNode | undefined => {
    const value = member(node, key);
    return value?.kind === "scalar" && value.value === null ? undefined : value;
  };
  const parts = member(schema, "properties");
  for (const item of itemsOf(member(schema, "required"))) {
    const key = textOf(item);
    if (key === undefined || stated(key) !== undefined) continue;
    state.faults.push({ member: key, expected: expectedOf(member(parts, key)), at: node.at });
  }
  for (const { key, value: part } of membersOf(parts)) {
    const value = stated(key);
    if (value !== undefined) check(value, part, { ...state, name: key });
  }
}

function expectedOf(schema: JsonNode | undefined): Bilingual {
  return schema?.kind === "object" ? expectedType(schema) : { en: "a value", ja: "値" };
}

/** RDE writes a list of schemas under `items`, one for each place, as JSON Schema did before 2020-12. */
function checkItems(node: JsonNode, schema: JsonObject, state: CheckState): void {
  if (node.kind !== "array") return;
  const items = member(schema, "items");
  const first = itemsOf(member(schema, "prefixItems") ?? (items?.kind === "array" ? items : undefined));
  for (const [at, item] of node.items.entries()) {
    const part = first[at] ?? (items?.kind === "object" ? items : undefined);
    if (part !== undefined) check(item, part, { ...state, name: `${state.name}/${at}` });
  }
}

/** One of several schemas must fit; when none does, the faults of the one with the fewest are told. */
function checkAny(node: JsonNode, schema: JsonObject, state: CheckState): void {
  const options = itemsOf(member(schema, "anyOf"));
  if (options.length === 0) return;
  const tried = options.map((option) => {
    const faults: SchemaFault[] = [];
    check(node, option, { ...state, faults, depth: state.depth + 1 });
    return faults;
  });
  const best = tried.reduce((a, b) => (b.length < a.length ? b : a));
  state.faults.push(...best);
}
