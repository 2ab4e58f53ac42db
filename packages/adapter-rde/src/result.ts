// SPDX-License-Identifier: Apache-2.0
import type { Result, ValueType } from "@jiku/model";
import { excerpt, type JsonNode, toJson } from "./json-node.js";

/** A value as a result, and whether it is what its definition says. */
export interface LiftedResult {
  readonly result: Result;
  /** What was expected instead; absent when the value fits. */
  readonly expected?: { readonly en: string; readonly ja: string };
  /** A list or an object that was written out as text. */
  readonly flattened: boolean;
}

const EXPECTED = {
  real: { en: "a number", ja: "数" },
  integer: { en: "a whole number", ja: "整数" },
  boolean: { en: "true or false", ja: "真偽値" },
  category: { en: "one of the listed values", ja: "列挙された値" },
  text: { en: "a text", ja: "文字列" },
} as const;

type Known = keyof typeof EXPECTED;

/**
 * The result of a stated value.
 * @param declared what the definition says; undefined = by the value alone
 * @param unit only numbers take it
 * @param categories codes of a category
 */
export function resultOf(
  node: JsonNode,
  declared: ValueType | undefined,
  unit: string | undefined,
  categories?: ReadonlySet<string>,
): LiftedResult {
  if (node.kind !== "scalar") {
    const text = JSON.stringify(toJson(node));
    return declared === undefined
      ? { result: { kind: "text", text }, flattened: true }
      : { ...misfit(declared as Known, text), flattened: false };
  }
  const { value } = node;
  const known = (declared ?? typeOf(value)) as Known;
  const fits = known === "category" ? categories?.has(String(value)) !== false : typeFits(known, value);
  if (!fits) return { ...misfit(known, excerpt(node)), flattened: false };
  if (typeof value === "number")
    return { result: { kind: "quantity", value, ...(unit === undefined ? {} : { unit }) }, flattened: false };
  if (typeof value === "boolean") return { result: { kind: "truth", truth: value }, flattened: false };
  const text = String(value);
  return {
    result: known === "category" ? { kind: "category", category: text } : { kind: "text", text },
    flattened: false,
  };
}

function typeOf(value: string | number | boolean | null): Known {
  return typeof value === "number" ? "real" : typeof value === "boolean" ? "boolean" : "text";
}

function typeFits(known: Known, value: string | number | boolean | null): boolean {
  if (known === "real") return typeof value === "number";
  if (known === "integer") return Number.isInteger(value);
  if (known === "boolean") return typeof value === "boolean";
  return typeof value === "string";
}

/** The value is kept as text and does not count as one. */
function misfit(known: Known, text: string): Pick<LiftedResult, "result" | "expected"> {
  const expected = EXPECTED[known];
  const missing = "unknown";
  if (known === "real" || known === "integer")
    return { result: { kind: "quantity", missing, native: { value: text } }, expected };
  if (known === "boolean") return { result: { kind: "truth", missing, native: { truth: text } }, expected };
  if (known === "category") return { result: { kind: "category", missing, native: { category: text } }, expected };
  return { result: { kind: "text", missing, native: { text } }, expected };
}
