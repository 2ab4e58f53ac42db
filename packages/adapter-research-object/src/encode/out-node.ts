// SPDX-License-Identifier: Apache-2.0
import type { LangText } from "@jiku/model";

/** A value that is written. */
export type OutValue =
  | { readonly kind: "name"; readonly id: string }
  | { readonly kind: "literal"; readonly value: string; readonly language?: string; readonly datatype?: string }
  /** A thing that is described where it is used. */
  | { readonly kind: "blank"; readonly node: OutNode };

/** What is written of one thing: predicates in order, each once. */
export interface OutNode {
  /** Empty for a thing without a name. */
  readonly id: string;
  readonly props: Map<string, OutValue[]>;
}

export function outNode(id = ""): OutNode {
  return { id, props: new Map() };
}

/** Adds values of a predicate; nothing when there are none. */
export function put(node: OutNode, predicate: string, ...values: readonly OutValue[]): void {
  if (values.length === 0) return;
  const known = node.props.get(predicate) ?? [];
  const written = new Set(known.map((value) => JSON.stringify(value)));
  known.push(...values.filter((value) => value.kind === "blank" || !written.has(JSON.stringify(value))));
  node.props.set(predicate, known);
}

export function name(id: string): OutValue {
  return { kind: "name", id };
}

export function literal(value: string, datatype?: string): OutValue {
  return datatype === undefined ? { kind: "literal", value } : { kind: "literal", value, datatype };
}

/** One literal for each language. */
export function texts(text: LangText | undefined): readonly OutValue[] {
  return Object.entries(text ?? {}).map(
    ([language, value]): OutValue =>
      language === "und" ? { kind: "literal", value } : { kind: "literal", value, language },
  );
}
