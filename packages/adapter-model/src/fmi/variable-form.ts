// SPDX-License-Identifier: Apache-2.0
import type { Dynamics, Port, PropertyFacets, ValueType } from "@jiku/model";
import type { FmiType } from "./description.js";
import type { NativeVariable } from "./native-reader.js";

/** Type, causality and variability by which a port is written, and what of it FMI cannot say so. */
export interface VariableForm {
  readonly type: FmiType;
  readonly causality: string;
  /** Undefined where the port does not say. */
  readonly variability: string | undefined;
  /** Members of the port that are written as something near. */
  readonly merged: readonly ("dynamics" | "field")[];
}

const PLAIN: Readonly<Record<Exclude<ValueType, "complex">, FmiType>> = {
  real: "Float64",
  integer: "Int64",
  boolean: "Boolean",
  category: "Enumeration",
  text: "String",
  binary: "Binary",
};
const NEAR: Readonly<Record<ValueType, RegExp>> = {
  real: /^Float(32|64)$/,
  integer: /^U?Int(8|16|32|64)$/,
  boolean: /^(Boolean|Clock)$/,
  category: /^Enumeration$/,
  text: /^String$/,
  binary: /^Binary$/,
  complex: /^$/,
};

/** What may vary how (FMI 3.0.1, table 18). */
const ALLOWED: Readonly<Record<string, readonly Dynamics[]>> = {
  parameter: ["fixed", "tunable"],
  structuralParameter: ["fixed", "tunable"],
  calculatedParameter: ["fixed", "tunable"],
  input: ["discrete", "continuous"],
  output: ["discrete", "continuous"],
  local: ["fixed", "tunable", "discrete", "continuous"],
};

/** The form of a port; undefined when its values have no type in FMI. */
export function variableForm(
  port: Port,
  facets: PropertyFacets | undefined,
  native: NativeVariable | undefined,
): VariableForm | undefined {
  const valueType = port.field.valueType ?? facets?.valueType ?? "real";
  if (valueType === "complex" || !Object.hasOwn(NEAR, valueType)) return undefined;
  const codes = Object.keys(facets?.categories ?? {});
  const enumerable = codes.length > 0 && codes.every((code) => /^-?\d{1,18}$/.test(code));
  const asText = valueType === "category" && !enumerable;
  const stated = native?.texts["type"] ?? "";
  const type = asText ? "String" : NEAR[valueType].test(stated) ? (stated as FmiType) : PLAIN[valueType];
  const causality = causalityOf(port, native?.texts["causality"]);
  const { variability, merged } = variabilityOf(port, causality, type, native?.texts["variability"]);
  return {
    type,
    causality,
    variability,
    merged: [...(merged ? (["dynamics"] as const) : []), ...(asText ? (["field"] as const) : [])],
  };
}

function causalityOf({ role, dynamics }: Port, stated: string | undefined): string {
  if (role === "parameter") return stated === "structuralParameter" ? stated : "parameter";
  const settled = dynamics === "fixed" || dynamics === "tunable";
  if (role === "state") return stated === "calculatedParameter" && settled ? stated : "local";
  return role;
}

function variabilityOf(
  { dynamics, role }: Port,
  causality: string,
  type: FmiType,
  stated: string | undefined,
): { readonly variability: string | undefined; readonly merged: boolean } {
  if (dynamics === undefined) return { variability: undefined, merged: false };
  if (causality === "structuralParameter" && stated === "tunable") return { variability: stated, merged: false };
  if (stated === "constant" && dynamics === "fixed" && (role === "output" || causality === "local"))
    return { variability: "constant", merged: false };
  const allowed = (ALLOWED[causality] ?? []).filter((one) => one !== "continuous" || type.startsWith("Float"));
  if (allowed.includes(dynamics)) return { variability: dynamics, merged: false };
  return { variability: allowed.includes("tunable") && role !== "state" ? "tunable" : "discrete", merged: true };
}
