// SPDX-License-Identifier: Apache-2.0
import type { BlockState, KeptLoop } from "./block-state.js";
import { type CifValue, missingReason } from "./cif-value.js";

/** A value of CIF in JSON: a text as it is, `.` and `?` as the reason of the hole, text within marks apart where it matters. */
export type NativeValue =
  | string
  | { readonly missing: "notApplicable" | "unknown" }
  | { readonly quoted: string }
  | { readonly list: unknown };

/** Texts that mean something else without quotation marks. */
const AMBIGUOUS = /^(?:[.?]|[+-]?(?:\d+\.?\d*|\.\d+)(?:[eEdD][+-]?\d+)?(?:\(\d+\))?)$/;

export function nativeValue(value: CifValue): NativeValue {
  const missing = missingReason(value);
  if (missing !== undefined) return { missing };
  if (value.form === "list") return { list: value.parts };
  return value.form !== "plain" && AMBIGUOUS.test(value.text) ? { quoted: value.text } : value.text;
}

/** Single items that no other part has read, by their names without the first `_`. */
export function nativeItems(
  block: BlockState,
  isRead: (key: string) => boolean,
): Readonly<Record<string, NativeValue>> {
  return Object.fromEntries(
    [...block.items].flatMap(([key, { name, value }]) => (isRead(key) ? [] : [[name.slice(1), nativeValue(value)]])),
  );
}

/** A loop in JSON. */
export interface NativeLoop {
  readonly names: readonly string[];
  readonly rows: readonly (readonly NativeValue[])[];
}

/** Loops that no Field holds. */
export function nativeLoops(block: BlockState): readonly NativeLoop[] {
  return [...block.loops.values()].filter(({ names }) => !names.includes("")).map(nativeLoop);
}

function nativeLoop({ names, rows }: KeptLoop): NativeLoop {
  return { names: names.map((name) => name.slice(1)), rows: rows.map((row) => row.map(nativeValue)) };
}
