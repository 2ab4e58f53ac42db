// SPDX-License-Identifier: Apache-2.0
import type { NativeLocation } from "@jiku/model";

/** A value of a YAML or JSON text with its place; aliases are replaced by what they stand for, never copied. */
export type YamlNode = YamlMap | YamlSeq | YamlScalar;

export interface YamlEntry {
  readonly key: string;
  /** Of the key. */
  readonly at: NativeLocation;
  readonly value: YamlNode;
}

export interface YamlMap {
  readonly kind: "map";
  readonly at: NativeLocation;
  /** In the order of the text. */
  readonly entries: ReadonlyMap<string, YamlEntry>;
}

export interface YamlSeq {
  readonly kind: "seq";
  readonly at: NativeLocation;
  readonly items: readonly YamlNode[];
}

export interface YamlScalar {
  readonly kind: "scalar";
  readonly at: NativeLocation;
  /** In the core schema of YAML 1.2. */
  readonly value: string | number | boolean | null;
  /** As written, without quotes. */
  readonly text: string;
}

/** The member of a mapping; undefined of anything else. */
export function member(node: YamlNode | undefined, key: string): YamlNode | undefined {
  return node?.kind === "map" ? node.entries.get(key)?.value : undefined;
}

/** The entries of a mapping, none of anything else. */
export function entriesOf(node: YamlNode | undefined): readonly YamlEntry[] {
  return node?.kind === "map" ? [...node.entries.values()] : [];
}

/** The items of a sequence, none of anything else. */
export function itemsOf(node: YamlNode | undefined): readonly YamlNode[] {
  return node?.kind === "seq" ? node.items : [];
}

/** Whether nothing is written: no node, or null. */
export function isNothing(node: YamlNode | undefined): boolean {
  return node === undefined || (node.kind === "scalar" && node.value === null);
}

/** The text of a string; undefined of anything else and of an empty one. */
export function textOf(node: YamlNode | undefined): string | undefined {
  return node?.kind === "scalar" && typeof node.value === "string" && node.value !== "" ? node.value : undefined;
}

/** The text of a string or, as written, of a number: for names and versions such as `10.6`. */
export function wordOf(node: YamlNode | undefined): string | undefined {
  if (node?.kind !== "scalar" || node.value === null || typeof node.value === "boolean") return undefined;
  return typeof node.value === "number" ? node.text : textOf(node);
}

/** A finite number; undefined of anything else. */
export function numberOf(node: YamlNode | undefined): number | undefined {
  return node?.kind === "scalar" && typeof node.value === "number" && Number.isFinite(node.value)
    ? node.value
    : undefined;
}
