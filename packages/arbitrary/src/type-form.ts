// SPDX-License-Identifier: Apache-2.0

/** The scalar types of JSON, with integers apart. */
export type ScalarType = "string" | "number" | "integer" | "boolean" | "null";

/** What may stand as a value. */
export type Shape =
  | { readonly kind: "named"; readonly name: string; readonly refs?: readonly string[] }
  | { readonly kind: "const"; readonly value: string | number | boolean }
  | {
      readonly kind: "scalar";
      readonly types: readonly ScalarType[];
      readonly limits?: Readonly<Record<string, number | string>>;
    }
  | { readonly kind: "list"; readonly items: Shape; readonly minItems?: number; readonly maxItems?: number }
  | { readonly kind: "tuple"; readonly items: readonly Shape[] }
  | { readonly kind: "map"; readonly values: Shape; readonly keys?: string; readonly minProperties?: number }
  | { readonly kind: "object" }
  | { readonly kind: "any" };

/** A member of a class or value type, as the generators see it. */
export interface MemberForm {
  readonly name: string;
  readonly required: boolean;
  readonly shape: Shape;
  /** What an adapter calls the facet, such as `space.crs`. */
  readonly concept?: string;
}

/** What the schemas say of one type, as far as data can be made from it. */
export interface TypeForm {
  readonly sort: "class" | "base" | "value" | "union" | "variant" | "document";
  /** Superclasses and bases, nearest first. */
  readonly supertypes: readonly string[];
  /** Inherited ones first; empty for a union. */
  readonly members: readonly MemberForm[];
  /** Pattern of extension keys, where they are legal. */
  readonly extension?: string;
  /** Members that are not listed are legal. */
  readonly open?: boolean;
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  /** Of a union: the tag member, and the name of the variant by value of the tag. */
  readonly tag?: string;
  readonly variants?: Readonly<Record<string, string>>;
  /** Of a variant. */
  readonly union?: string;
  readonly tagValue?: string;
}
