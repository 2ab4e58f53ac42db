// SPDX-License-Identifier: Apache-2.0
import type { Json } from "../read/json.js";
import type { Area } from "./areas.js";

/** Raised when a reader of `ir.json` could misread the new form. */
export const IR_VERSION = 1;

export interface Bilingual {
  readonly en: string;
  readonly ja: string;
}

/** Where a node was written. `file` is relative to the repository root, lines count from 1. */
export interface Origin {
  readonly file: string;
  readonly line: number;
}

export type ScalarType = "string" | "number" | "integer" | "boolean" | "null";

/** What may stand as a value; the whole modelling subset. */
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

/** One member of a class, value type or variant, inherited ones included. */
export interface Member extends Origin {
  readonly name: string;
  /** Name of the type whose schema writes it. */
  readonly owner: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly required: boolean;
  readonly shape: Shape;
  /** CURIE, `@id`, `@type`, `@graph`, or null for "not in RDF"; undefined when the source says nothing. */
  readonly term?: string | null;
  readonly termType?: string;
  readonly container?: Json;
  readonly concept?: string;
}

export interface Variant extends Origin {
  /** Value of the tag. */
  readonly tag: string;
  readonly name: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly term?: string;
  readonly members: readonly Member[];
}

export type TypeSort = "class" | "base" | "value" | "union" | "document";

/** A class, base, value type, tagged union or the package document. */
export interface IrType extends Origin {
  readonly name: string;
  readonly area: Area;
  /** File name without ending, such as `time-extent`. */
  readonly slug: string;
  readonly id: string;
  readonly sort: TypeSort;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly term?: string;
  readonly since?: string;
  readonly stability?: string;
  /** Bases and superclasses, nearest first. */
  readonly supertypes: readonly string[];
  /** In the order Resource, superclass, own; empty for a union. */
  readonly members: readonly Member[];
  /** Refuses members that it does not list. */
  readonly closed: boolean;
  /** Pattern of extension keys, where they are legal. */
  readonly extension?: string;
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  /** Of a union: the tag member and its variants. */
  readonly tag?: string;
  readonly variants?: readonly Variant[];
}

export interface EnumerationValue {
  readonly value: string;
  readonly meaning: Bilingual;
}

export interface Enumeration extends Origin {
  readonly name: string;
  readonly area: Area;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly values: readonly EnumerationValue[];
}

export interface Primitive extends Origin {
  readonly name: string;
  readonly area: Area;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly shape: Shape;
}

export interface Wording {
  readonly message: Bilingual;
  readonly fix: Bilingual;
}

/** Another wording of a rule; with a severity of its own it is milder than its rule. */
export interface CaseWording extends Wording {
  readonly severity?: Readonly<Record<string, string>>;
}

/**
 * How a rule is said in SHACL: Turtle that stands in the shape of a good node (`constraint`), a SPARQL group whose `$this` is a
 * faulty node (`query`), one shape a reference from the schemas (`references`), constraint components of the shapes of the
 * schemas (`components`), or not at all (`none`). `on` names the types whose nodes are judged, `part` what is left to the rule;
 * with `every` each resource that takes part in the fault is reported, where the rule reports the first or the last.
 */
export type RuleShacl =
  | { readonly kind: "none"; readonly reason: Bilingual }
  | (ShaclLimits & { readonly kind: "constraint"; readonly on: readonly string[]; readonly constraint: string })
  | (ShaclLimits & { readonly kind: "query"; readonly on: readonly string[]; readonly where: string })
  | (ShaclLimits & { readonly kind: "references" })
  | (ShaclLimits & { readonly kind: "components"; readonly components: readonly string[] });

export interface ShaclLimits {
  readonly part?: Bilingual;
  readonly every?: true;
}

/** One requirement. `area` is an area, `schema` (structure faults) or `adapter`. */
export interface Rule extends Origin, Wording {
  readonly code: string;
  readonly area: string;
  readonly slug: string;
  /** `<area>/<slug>`; of a structure fault, the code. */
  readonly rule: string;
  readonly level: string;
  readonly severity: Readonly<Record<string, string>>;
  readonly needs: readonly string[];
  readonly origin: string;
  readonly at: Bilingual;
  readonly title: Bilingual;
  readonly text: Bilingual;
  readonly why: Bilingual;
  readonly cases: Readonly<Record<string, CaseWording>>;
  /** Of a finding that adapters share: the stage of reading it belongs to. */
  readonly phase?: string;
  readonly onImplementations: boolean;
  /** Class whose resources the rule judges, where its findings stand on another one. */
  readonly triedOn?: string;
  /** Absent where no document of the model can break the rule. */
  readonly shacl?: RuleShacl;
}

export interface Example extends Origin {
  readonly area: Area;
  /** Name of the class or value type that the example shows. */
  readonly name: string;
  readonly slug: string;
  readonly caption: Bilingual;
}

export interface Counterexample extends Origin {
  readonly area: Area;
  readonly code: string;
  readonly path: string;
  readonly profile: string;
  readonly caption: Bilingual;
  readonly together: readonly string[];
  /** Codes that cannot but be reported beside `code`. */
  readonly also: readonly string[];
  /** The area whose classes the document needs; it shows its code once the area is there. */
  readonly pending?: string;
}

export interface Profile extends Origin {
  readonly name: string;
  readonly order: number;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly defaultFor: Bilingual;
}

export interface Pack extends Origin {
  readonly name: string;
  readonly title: Bilingual;
  readonly source: string;
  readonly version: string;
  readonly licence: string;
  readonly built: string;
  readonly data: string;
  readonly sha256: string;
  /** False for data that only the generator and tests use. */
  readonly embedded: boolean;
}

/** IRI of the published JSON-LD context, and its prefixes. */
export interface PublishedContext {
  readonly iri: string;
  readonly prefixes: Readonly<Record<string, string>>;
}

/** Everything that the emitters need, and nothing about how it is written down. */
export interface Ir {
  readonly version: typeof IR_VERSION;
  readonly context: PublishedContext;
  readonly areas: readonly Area[];
  readonly types: readonly IrType[];
  readonly enumerations: readonly Enumeration[];
  readonly primitives: readonly Primitive[];
  readonly rules: readonly Rule[];
  readonly examples: readonly Example[];
  readonly counterexamples: readonly Counterexample[];
  readonly profiles: readonly Profile[];
  readonly packs: readonly Pack[];
}
