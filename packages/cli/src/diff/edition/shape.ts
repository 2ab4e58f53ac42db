// SPDX-License-Identifier: Apache-2.0

export type Plain = string | number | boolean;

/** Limits by keyword, such as `minimum` and `pattern`. */
export type Limits = ReadonlyMap<string, number | string>;

/** What may stand as a value; the whole modelling subset, and `opaque` for what is outside it. */
export type Shape =
  | { readonly kind: "named"; readonly name: string; readonly refs: readonly string[] }
  | { readonly kind: "values"; readonly values: readonly Plain[] }
  | { readonly kind: "scalar"; readonly types: readonly string[]; readonly limits: Limits }
  | { readonly kind: "list"; readonly items: Shape; readonly limits: Limits }
  | { readonly kind: "tuple"; readonly items: readonly Shape[] }
  | { readonly kind: "map"; readonly values: Shape; readonly keys: string | undefined; readonly limits: Limits }
  | { readonly kind: "object" }
  | { readonly kind: "any" }
  | { readonly kind: "opaque"; readonly text: string };

/** A shape as the generated TypeScript would write it; with `exact`, integers keep their name. */
export function shapeText(shape: Shape, exact = true): string {
  switch (shape.kind) {
    case "named":
      return shape.name;
    case "values":
      return shape.values.map((value) => JSON.stringify(value)).join(" | ");
    case "scalar":
      return shape.types.map((type) => (type === "integer" && !exact ? "number" : type)).join(" | ");
    case "list": {
      const inner = shapeText(shape.items, exact);
      return inner.includes(" ") ? `(${inner})[]` : `${inner}[]`;
    }
    case "tuple":
      return `[${shape.items.map((item) => shapeText(item, exact)).join(", ")}]`;
    case "map":
      return `Record<string, ${shapeText(shape.values, exact)}>`;
    case "object":
      return "object";
    case "any":
      return "unknown";
    case "opaque":
      return shape.text;
  }
}
