// SPDX-License-Identifier: Apache-2.0
import type { Result } from "@jiku/model";
import { isObject, type JsonNode, placeOf } from "./json/json-node.js";
import { excerpt, type LiftContext, lost } from "./lift-context.js";
import { type UnitReading, unitMembers } from "./lift-unit.js";

/** What an observation type allows; `any` where none is stated. */
export type ResultType = "measure" | "count" | "truth" | "category" | "any";

/** What is known of a result before it is read. */
export interface ResultTraits {
  readonly type: ResultType;
  /** The observation type as the file names it. */
  readonly typeName?: string;
  readonly unit: UnitReading;
}

const TYPES: readonly (readonly [RegExp, ResultType])[] = [
  [/(?:OM_|\b)Measure(?:ment)?(?:Observation)?$/i, "measure"],
  [/(?:OM_)?Count(?:Observation)?$/i, "count"],
  [/(?:OM_)?Truth(?:Observation)?$/i, "truth"],
  [/(?:OM_)?Category(?:Observation)?$/i, "category"],
];

/** The type that the name of an observation type of O&M stands for (OGC 10-004r3, Annex A; ISO 19156). */
export function resultType(name: string | undefined): ResultType {
  return TYPES.find(([form]) => name !== undefined && form.test(name))?.[1] ?? "any";
}

/**
 * A native result. STA-005 when it contradicts its observation type. An object or a list, which no kind of result holds,
 * becomes its JSON text with a declared loss.
 */
export function liftResult(context: LiftContext, node: JsonNode, traits: ResultTraits): Result {
  const { value } = node;
  if (!fits(value, traits.type)) {
    const { run, emit } = context;
    emit(run.report.own("STA-005", { value: excerpt(value), type: traits.typeName ?? traits.type }, placeOf(node)));
  }
  if (value === null) return missingResult(traits);
  if (typeof value === "boolean") return { kind: "truth", truth: value };
  if (typeof value === "string")
    return traits.type === "category" ? { kind: "category", category: value } : { kind: "text", text: value };
  if (typeof value === "number") return numberResult(value, traits);
  if (Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === "number" && Number.isFinite(one)))
    return { kind: "vector", values: value as readonly number[], ...unitMembers(traits.unit) };
  lost(context, node, "observation.result", "widened");
  return { kind: "text", text: JSON.stringify(value) };
}

function numberResult(value: number, { type, unit }: ResultTraits): Result {
  if (!Number.isFinite(value)) return { kind: "quantity", missing: "unknown", ...unitMembers(unit) };
  if (type === "count" && Number.isSafeInteger(value)) return { kind: "count", count: value };
  return { kind: "quantity", value, ...unitMembers(unit) };
}

function missingResult({ type, unit }: ResultTraits): Result {
  if (type === "truth") return { kind: "truth", missing: "unknown" };
  if (type === "category") return { kind: "category", missing: "unknown" };
  return type === "count"
    ? { kind: "count", missing: "unknown" }
    : { kind: "quantity", missing: "unknown", ...unitMembers(unit) };
}

function fits(value: unknown, type: ResultType): boolean {
  if (value === null || type === "any") return true;
  switch (type) {
    case "measure":
      return typeof value === "number";
    case "count":
      return Number.isSafeInteger(value);
    case "truth":
      return typeof value === "boolean";
    case "category":
      return typeof value === "string" || isObject(value);
  }
}
