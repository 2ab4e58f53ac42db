// SPDX-License-Identifier: Apache-2.0
import type { NativeLocation, Result } from "@jiku/model";
import { normaliseUnit } from "@jiku/units";
import { isObject } from "../semantics.js";
import type { CheckContext } from "./check-node.js";
import { SCHEMA_ORG } from "./expand-terms.js";

const COUNTS = /(?:storeys(?:Above|Below)Ground|numberOf\w+)$/;

/** The result that a value stands for; undefined for what no result holds. */
export function lodResult(
  name: string,
  value: unknown,
  plain: unknown,
  place: NativeLocation,
  context: CheckContext,
): Result | undefined {
  if (typeof plain === "boolean") return { kind: "truth", truth: plain };
  if (typeof plain === "string") return { kind: "text", text: plain };
  if (typeof plain === "number")
    return COUNTS.test(name) && Number.isSafeInteger(plain)
      ? { kind: "count", count: plain }
      : { kind: "quantity", value: plain };
  if (!isObject(value)) return undefined;
  const number = literalOf(member(value, "value", context));
  const unitNode = member(value, "unitCode", context);
  if (typeof number !== "number" || !isObject(unitNode) || typeof unitNode["@id"] !== "string") return undefined;
  const text = unitNode["@id"];
  const unit = normaliseUnit(text.replace(/^.*[-/#:]/, ""));
  if (unit === undefined) context.emit(context.report.shared("AD-112", { unit: text, variable: name }, place));
  return { kind: "quantity", value: number, ...(unit === undefined ? {} : { unit }), native: { unit: text } };
}

/** The member of schema.org of that name. */
export function member(value: Readonly<Record<string, unknown>>, name: string, { expand }: CheckContext): unknown {
  return Object.entries(value).find(([key]) => expand(key) === SCHEMA_ORG + name)?.[1];
}

/** A plain value, or that of `{"@value": ...}`. */
export function literalOf(value: unknown): unknown {
  return isObject(value) && "@value" in value ? value["@value"] : value;
}

/** A ring as text, "x y, x y"; in which system is not stated. */
export function ringOf(text: string): readonly (readonly number[])[] | undefined {
  const ring = text.split(",").map((pair) => pair.trim().split(/\s+/).map(Number));
  return ring.length >= 4 && ring.every((pair) => pair.length === 2 && pair.every(Number.isFinite)) ? ring : undefined;
}
