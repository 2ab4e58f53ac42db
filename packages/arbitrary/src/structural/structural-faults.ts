// SPDX-License-Identifier: Apache-2.0
import { enumerations, primitives, typeForms } from "../gen/tables.js";
import type { JsonPackage } from "../mutation.js";
import type { Shape, TypeForm } from "../type-form.js";

/** One breach of the schemas at one place of a package. */
export interface StructuralFault {
  /** `schema/<keyword>` */
  readonly code: string;
  /** Where the finding is expected, step by step. */
  readonly place: readonly (string | number)[];
  /** Where the document is changed. */
  readonly at: readonly (string | number)[];
  /** What stands there then; undefined = nothing. */
  readonly value: unknown;
  readonly note: string;
}

type Path = readonly (string | number)[];
type Members = Readonly<Record<string, unknown>>;
type Faults = Generator<StructuralFault>;

function fault(keyword: string, at: Path, value: unknown, note: string, place: Path = at): StructuralFault {
  return { code: `schema/${keyword}`, place, at, value, note };
}

function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const EXTRA = "colour";
const UNKNOWN = "noSuchValue";

/** A value of another JSON type than those named. */
function otherType(types: readonly string[], value: unknown, maximum = Number.POSITIVE_INFINITY): unknown {
  if (types.includes("string")) return 7;
  if (types.includes("integer") && typeof value === "number") return value < maximum ? value + 0.5 : value - 0.5;
  return types.includes("object") || types.includes("array") ? "text" : String(value);
}

function* scalarFaults(
  types: readonly string[],
  limits: Readonly<Record<string, number | string>>,
  value: unknown,
  at: Path,
): Faults {
  yield fault(
    "type",
    at,
    otherType(types, value, typeof limits["maximum"] === "number" ? limits["maximum"] : undefined),
    `not ${types.join(" or ")}`,
  );
  const { minimum, maximum, minLength, pattern } = limits;
  if (typeof minimum === "number") yield fault("minimum", at, minimum - 1, `below ${minimum}`);
  if (typeof maximum === "number") yield fault("maximum", at, maximum + 1, `above ${maximum}`);
  if (typeof minLength === "number" && minLength > 0) yield fault("minLength", at, "", "empty text");
  if (typeof pattern === "string") yield fault("pattern", at, "not of this form", "another written form");
}

function* listFaults(shape: Shape & { readonly kind: "list" }, value: readonly unknown[], at: Path): Faults {
  yield fault("type", at, "text", "no list");
  const { items, minItems = 0, maxItems } = shape;
  if (minItems > 0) yield fault("minItems", at, value.slice(0, minItems - 1), `fewer than ${minItems}`);
  if (maxItems !== undefined) {
    const more = Array.from({ length: maxItems + 1 }, (_, k) => value[k % value.length]);
    yield fault("maxItems", at, more, `more than ${maxItems}`);
  }
  for (const [index, item] of value.entries()) yield* shapeFaults(items, item, [...at, index]);
}

function* mapFaults(shape: Shape & { readonly kind: "map" }, value: Members, at: Path): Faults {
  yield fault("type", at, "text", "no object");
  const { values, keys, minProperties = 0 } = shape;
  if (minProperties > 0) yield fault("minProperties", at, {}, "empty map");
  const [first] = Object.values(value);
  if (keys !== undefined && first !== undefined)
    yield fault("propertyNames", [...at, "not a tag"], first, "a key of another form", at);
  for (const [key, item] of Object.entries(value)) yield* shapeFaults(values, item, [...at, key]);
}

function* namedFaults(name: string, value: unknown, at: Path): Faults {
  if (enumerations.has(name)) {
    yield fault("enum", at, UNKNOWN, `no value of ${name}`);
    return;
  }
  const primitive = primitives.get(name);
  if (primitive !== undefined) yield* shapeFaults(primitive, value, at);
  else yield* typeFaults(name, value, at);
}

/** The faults that a shape allows for at a value of it. */
export function* shapeFaults(shape: Shape, value: unknown, at: Path): Faults {
  switch (shape.kind) {
    case "named":
      yield* namedFaults(shape.name, value, at);
      return;
    case "const":
      yield fault("const", at, typeof shape.value === "string" ? "9.9" : 9, "another value than the fixed one");
      return;
    case "scalar":
      yield* scalarFaults(shape.types, shape.limits ?? {}, value, at);
      return;
    case "list":
      if (Array.isArray(value)) yield* listFaults(shape, value, at);
      return;
    case "map":
      if (isMembers(value)) yield* mapFaults(shape, value, at);
      return;
    default:
  }
}

function* memberFaults(form: TypeForm, value: Members, at: Path, tag: string): Faults {
  yield fault("additionalProperties", [...at, EXTRA], "blue", "an unknown member");
  for (const { name, required, shape } of form.members) {
    const own = value[name];
    if (own === undefined || name === "@context") continue;
    if (required) yield fault("required", [...at, name], undefined, `without ${name}`, at);
    if (name !== tag) yield* shapeFaults(shape, own, [...at, name]);
  }
}

/** Of a value type, union or class. */
function* typeFaults(name: string, value: unknown, at: Path): Faults {
  const form = typeForms.get(name);
  if (form === undefined || !isMembers(value)) return;
  yield fault("type", at, "text", "no object");
  const { tag = "", variants } = form;
  const variant = variants === undefined ? form : typeForms.get(variants[String(value[tag])] ?? "");
  if (variants !== undefined) {
    yield fault("discriminator", [...at, tag], UNKNOWN, `no variant of ${name}`);
    yield fault("type", [...at, tag], 7, "a tag that is no text");
  }
  if (variant !== undefined) yield* memberFaults(variant, value, at, tag);
}

/** Of a resource of a package. */
export function* resourceFaults(document: JsonPackage, index: number): Faults {
  const resource = document.graph[index] as unknown as Members;
  const at = ["graph", index];
  const form = typeForms.get(String(resource["type"]));
  if (form === undefined) return;
  yield fault("discriminator", [...at, "type"], UNKNOWN, "no class of the model");
  yield fault("type", [...at, "type"], 7, "a class that is no text");
  yield* memberFaults(form, resource, at, "type");
}

/** Of the package itself. */
export function* packageFaults(document: JsonPackage): Faults {
  yield fault("const", ["jiku"], "9.9", "another version");
  yield fault("required", ["jiku"], undefined, "no version", []);
  yield fault("additionalProperties", [EXTRA], "blue", "an unknown member");
  for (const [index, known] of (document.external ?? []).entries())
    yield* namedFaults("Iri", known, ["external", index]);
}
