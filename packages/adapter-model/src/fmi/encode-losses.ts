// SPDX-License-Identifier: Apache-2.0
import type { Loss } from "@jiku/adapter";
import type { FieldSpec, Model, Port } from "@jiku/model";
import { lossAt } from "../losses.js";
import { TOKEN_SCHEME } from "./fmi-names.js";

type LossEvent = { readonly kind: "loss"; readonly loss: Loss };
type Path = readonly (string | number)[];

const MODEL_CARRIED: ReadonlySet<string> = new Set([
  "@context",
  "type",
  "label",
  "description",
  "version",
  "ports",
  "bindings",
  "conformsTo",
]);
const PORT_CARRIED: ReadonlySet<string> = new Set(["name", "role", "nativeKey", "dynamics", "feedthrough", "field"]);
const FIELD_CARRIED: ReadonlySet<string> = new Set(["unit", "range", "valueType"]);
const FACETS_CARRIED: ReadonlySet<string> = new Set(["valueType", "difference", "categories"]);
const NATIVE_CARRIED: ReadonlySet<string> = new Set(["unit", "property"]);

/** A loss for each member of a Model that the description does not say. */
export function modelLosses(model: Model, recovery: Loss["recovery"]): readonly LossEvent[] {
  const paths: Path[] = [["id"]];
  for (const member of Object.keys(model)) {
    if (MODEL_CARRIED.has(member) || member.startsWith("fmi:")) continue;
    if (member === "id" || (member === "modelKind" && model.modelKind === "declared")) continue;
    if (member === "identifiers" || member === "numerics") continue;
    paths.push([member]);
  }
  for (const member of ["label", "description"] as const)
    if (Object.keys(model[member] ?? {}).some((language) => language !== "und")) paths.push([member]);
  (model.identifiers ?? []).forEach(({ scheme }, i) => {
    if (scheme !== TOKEN_SCHEME) paths.push(["identifiers", i]);
  });
  paths.push(...numericsPaths(model));
  for (const [i, port] of (model.ports ?? []).entries())
    paths.push(...portPaths(port).map((path) => ["ports", i, ...path]));
  return paths.map((path) => lossAt(model.id, path, "dropped", recovery));
}

function numericsPaths({ numerics = {} }: Model): readonly Path[] {
  const fixed = numerics.stepping === "fixed" && /^PT\d+(\.\d+)?S$/.test(numerics.stepSize ?? "");
  return Object.keys(numerics)
    .filter((member) => !fixed || (member !== "stepping" && member !== "stepSize"))
    .map((member) => ["numerics", member]);
}

function portPaths(port: Port): readonly Path[] {
  const { role, access, field } = port;
  const own = Object.keys(port)
    .filter((member) => !PORT_CARRIED.has(member))
    .filter((member) => !(member === "access" && role === "state" && access?.length === 1 && access[0] === "get"));
  return [...own.map((member) => [member]), ...fieldPaths(field, port).map((path) => ["field", ...path])];
}

function fieldPaths(field: FieldSpec, port: Port): readonly Path[] {
  const paths: Path[] = [];
  for (const member of Object.keys(field) as (keyof FieldSpec)[]) {
    if (FIELD_CARRIED.has(member)) continue;
    if (member === "inlineProperty")
      paths.push(...beside(field.inlineProperty, FACETS_CARRIED).map((key) => [member, key]));
    else if (member === "native") paths.push(...beside(field.native, NATIVE_CARRIED).map((key) => [member, key]));
    else if (member === "time") paths.push(...timePaths(field, port));
    else paths.push([member]);
  }
  return paths;
}

/** FMI says that a value is settled, or told at instants; nothing more. */
function timePaths({ time }: FieldSpec, { dynamics }: Port): readonly Path[] {
  const kind = dynamics === "fixed" ? "static" : "instant";
  return beside(time, time?.kind === kind ? new Set(["kind"]) : new Set()).map((key) => ["time", key]);
}

function beside(value: object | undefined, carried: ReadonlySet<string>): readonly string[] {
  return Object.keys(value ?? {}).filter((key) => !carried.has(key));
}
