// SPDX-License-Identifier: Apache-2.0
import type { Observation, Result } from "@jiku/model";
import { normaliseUnit } from "@jiku/units";
import { isObject, type JsonObject } from "../json/json-node.js";
import { resultType } from "../lift-result.js";
import { lossAt, losses } from "./carried.js";
import type { EncodeContext } from "./encode-context.js";

const OM = "http://www.opengis.net/def/observationType/OGC-OM/2.0/";

/** The observation type that fits a result; a list of numbers is no type of O&M of its own. */
export function observationType({ kind }: Result): string {
  switch (kind) {
    case "quantity":
      return `${OM}OM_Measurement`;
    case "count":
      return `${OM}OM_CountObservation`;
    case "truth":
      return `${OM}OM_TruthObservation`;
    case "category":
      return `${OM}OM_CategoryObservation`;
    default:
      return `${OM}OM_Observation`;
  }
}

/** The unit of a result as the datastream states it; the symbol is the UCUM code, the definition its address. */
export function unitOfMeasurement(result: Result): Readonly<Record<string, string | null>> {
  const unit = "unit" in result ? result.unit : undefined;
  if (unit === undefined) return { name: null, symbol: null, definition: null };
  const written = "native" in result ? result.native?.["unit"] : undefined;
  const definition = `http://www.opengis.net/def/uom/UCUM/${encodeURIComponent(unit)}`;
  return { name: written ?? unit, symbol: unit, definition };
}

const CARRIED: ReadonlySet<string> = new Set([
  "kind",
  "value",
  "values",
  "count",
  "truth",
  "category",
  "text",
  "unit",
  "native",
]);

const UNIT_TEXT: ReadonlySet<string> = new Set(["unit"]);

/**
 * What the file said of type and unit, as far as it still fits the result: a unit that was changed since is written anew.
 */
export function keptTraits(result: Result, kept: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const type = kept["observationType"];
  const own = resultType(observationType(result));
  const fitting = typeof type === "string" && (resultType(type) === "any" || resultType(type) === own);
  const unit = kept["unitOfMeasurement"];
  return {
    ...(fitting ? { observationType: type } : {}),
    ...(isObject(unit) && statesUnit(result, unit) ? { unitOfMeasurement: unit } : {}),
  };
}

function statesUnit(result: Result, unit: JsonObject): boolean {
  const texts = [unit["definition"], unit["symbol"]].filter((text): text is string => typeof text === "string");
  const code = "unit" in result ? result.unit : undefined;
  const codes = texts.map((text) => normaliseUnit(text));
  if (code === undefined)
    return codes.every((one) => one === undefined) || result.kind === "count" || result.kind === "text";
  return codes.find((one) => one !== undefined) === code;
}

/** The result of an Observation; a missing value is null, and its reason a loss. Undefined = not to be written. */
export function writeResult(observation: Observation, context: EncodeContext): unknown {
  const { result } = observation;
  if (result.kind === "field") {
    context.emit(lossAt(observation.id, ["result"]));
    return undefined;
  }
  const { missing } = result;
  const known = missing === "unknown" ? [...CARRIED, "missing"] : CARRIED;
  losses(observation, new Set(known), context.emit, ["result"], result);
  losses(observation, UNIT_TEXT, context.emit, ["result", "native"], result.native ?? {});
  if (missing !== undefined) return null;
  switch (result.kind) {
    case "quantity":
      return result.value ?? null;
    case "vector":
      return result.values ?? null;
    case "count":
      return result.count ?? null;
    case "truth":
      return result.truth ?? null;
    case "category":
      return result.category ?? null;
    case "text":
      return result.text ?? null;
  }
}
