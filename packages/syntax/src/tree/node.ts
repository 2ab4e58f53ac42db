// SPDX-License-Identifier: Apache-2.0

/** Where a value begins, as a native place: line and column from 1. */
export interface At {
  readonly kind: "text";
  readonly line: number;
  readonly column: number;
}

/** A value of a JSON or YAML text with its place; aliases of YAML are replaced by what they stand for, never copied. */
export type Node = MapNode | SeqNode | ScalarNode;

/** A member of a mapping. */
export interface Entry {
  readonly key: string;
  /** Of the key. */
  readonly at: At;
  readonly value: Node;
}

/** An object of JSON, a mapping of YAML. Of a key used twice the first one counts. */
export interface MapNode {
  readonly kind: "map";
  readonly at: At;
  /** In the order of the text. */
  readonly entries: ReadonlyMap<string, Entry>;
}

/** An array of JSON, a sequence of YAML. */
export interface SeqNode {
  readonly kind: "seq";
  readonly at: At;
  readonly items: readonly Node[];
}

/** A text, number, truth value or null. */
export interface ScalarNode {
  readonly kind: "scalar";
  readonly at: At;
  readonly value: string | number | boolean | null;
  /** Of JSON: whether a number is written without fraction and exponent. */
  readonly integer?: boolean;
  /** Of YAML: as written, without quotes. */
  readonly text?: string;
}

/** The member of a mapping; undefined of anything else. */
export function member(node: Node | undefined, key: string): Node | undefined {
  return node?.kind === "map" ? node.entries.get(key)?.value : undefined;
}

/** The entries of a mapping, none of anything else. */
export function entriesOf(node: Node | undefined): readonly Entry[] {
  return node?.kind === "map" ? [...node.entries.values()] : [];
}

/** The items of a sequence, none of anything else. */
export function itemsOf(node: Node | undefined): readonly Node[] {
  return node?.kind === "seq" ? node.items : [];
}

/** Whether a mapping has no members but these; true of anything else. */
export function hasOnly(node: Node | undefined, names: readonly string[]): boolean {
  return entriesOf(node).every(({ key }) => names.includes(key));
}

/** Whether nothing is written: no node, or null. */
export function isNothing(node: Node | undefined): boolean {
  return node === undefined || (node.kind === "scalar" && node.value === null);
}

/** The text of a string; undefined of anything else and of an empty one. */
export function textOf(node: Node | undefined): string | undefined {
  return node?.kind === "scalar" && typeof node.value === "string" && node.value !== "" ? node.value : undefined;
}

/** The text of a string or, as written, of a number of YAML: for names and versions such as `10.6`. */
export function wordOf(node: Node | undefined): string | undefined {
  return node?.kind === "scalar" && typeof node.value === "number" ? node.text : textOf(node);
}

/** A value as written, without quotes; of JSON as a writer writes it. */
export function writtenOf({ text, value }: ScalarNode): string {
  return text ?? (value === null ? "" : String(value));
}

/** A finite number; undefined of anything else. */
export function numberOf(node: Node | undefined): number | undefined {
  return node?.kind === "scalar" && typeof node.value === "number" && Number.isFinite(node.value)
    ? node.value
    : undefined;
}

/** The numbers of a sequence of nothing but numbers; undefined of anything else. */
export function numbersOf(node: Node | undefined): readonly number[] | undefined {
  if (node?.kind !== "seq") return undefined;
  const numbers = node.items.map(numberOf);
  return numbers.every((one): one is number => one !== undefined) ? numbers : undefined;
}

/** The value as JSON has it. Numbers that JSON lacks (`.nan` and `.inf` of YAML) stay as text. */
export function toJson(node: Node): unknown {
  if (node.kind === "scalar")
    return typeof node.value === "number" && !Number.isFinite(node.value) ? (node.text ?? null) : node.value;
  if (node.kind === "seq") return node.items.map(toJson);
  return Object.fromEntries([...node.entries.values()].map(({ key, value }) => [key, toJson(value)]));
}

/** A value as a message shows it. */
export function excerpt(node: Node): string {
  if (node.kind === "scalar") return (node.text ?? String(node.value)).slice(0, 80);
  return node.kind === "map" ? "{…}" : "[…]";
}
