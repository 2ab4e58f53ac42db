// SPDX-License-Identifier: Apache-2.0

import { typeSites } from "@jiku/model/sites";
import { enumerationValues, primitiveShapes, type Shape } from "../gen/shapes.js";
import { accept } from "../gen/validators.js";
import { type PlaceShape, variantSites } from "./core-members.js";

/** What the core allows where a limit is put, as far as limits tell it apart. */
export type Leaf =
  | { readonly kind: "choices"; readonly values: readonly (string | number | boolean)[] }
  | { readonly kind: "unit" | "boolean" | "other" }
  /** `name` of the primitive, such as TimePosition; absent for plain text. */
  | { readonly kind: "text"; readonly name?: string }
  | { readonly kind: "iri" }
  /** `refs` absent: a reference of any kind; `pinned`: the reference is the member `id`. */
  | { readonly kind: "reference"; readonly refs?: readonly string[]; readonly pinned: boolean }
  | { readonly kind: "number"; readonly integer: boolean; readonly limits: Readonly<Record<string, number | string>> }
  | { readonly kind: "object"; readonly name: string }
  /** A map with text keys; `keys` their pattern. */
  | { readonly kind: "keys"; readonly keys?: string };

/** What stands there, once lists and maps are entered. */
export function leafKind(shape: PlaceShape): Leaf {
  switch (shape.kind) {
    case "choices":
      return shape;
    case "const":
      return { kind: "choices", values: [shape.value] };
    case "named":
      return namedLeaf(shape);
    case "scalar":
      return scalarLeaf(shape);
    default:
      return { kind: "other" };
  }
}

function namedLeaf({ name, refs }: Extract<Shape, { kind: "named" }>): Leaf {
  const values = enumerationValues.get(name);
  if (values !== undefined) return { kind: "choices", values };
  if (name === "Ucum") return { kind: "unit" };
  if (name === "Iri") return { kind: "iri" };
  if (name === "Ref" || name === "PinnedRef") {
    return { kind: "reference", pinned: name === "PinnedRef", ...(refs === undefined ? {} : { refs }) };
  }
  const primitive = primitiveShapes.get(name);
  if (primitive?.kind === "map")
    return { kind: "keys", ...(primitive.keys === undefined ? {} : { keys: primitive.keys }) };
  if (primitive !== undefined) return { kind: "text", name };
  return typeSites.has(name) || variantSites.has(name) ? { kind: "object", name } : { kind: "other" };
}

function scalarLeaf({ types, limits = {} }: Extract<Shape, { kind: "scalar" }>): Leaf {
  if (types.includes("number") || types.includes("integer")) {
    return { kind: "number", integer: !types.includes("number"), limits };
  }
  if (types.includes("string")) return { kind: "text" };
  return types.includes("boolean") ? { kind: "boolean" } : { kind: "other" };
}

/** Whether the core allows the value there; units and objects are judged elsewhere. */
export function allowsValue(leaf: Leaf, value: string | number | boolean): boolean {
  switch (leaf.kind) {
    case "choices":
      return leaf.values.includes(value);
    case "text":
      return leaf.name === undefined ? typeof value === "string" : (accept[leaf.name]?.(value) ?? false);
    case "iri":
    case "reference":
      return accept["Iri"]?.(value) ?? false;
    case "number":
      return typeof value === "number" && (!leaf.integer || Number.isInteger(value)) && isWithin(value, leaf.limits);
    case "boolean":
      return typeof value === "boolean";
    default:
      return false;
  }
}

function isWithin(value: number, limits: Readonly<Record<string, number | string>>): boolean {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = limits;
  if (typeof minimum === "number" && value < minimum) return false;
  if (typeof maximum === "number" && value > maximum) return false;
  if (typeof exclusiveMinimum === "number" && value <= exclusiveMinimum) return false;
  return !(typeof exclusiveMaximum === "number" && value >= exclusiveMaximum);
}
