// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";
import type { Shape } from "./shape.js";

/** A node of a source: its file, named from the folder that holds `schemas/`, and its JSON Pointer. */
export interface At {
  readonly file: string;
  readonly pointer: string;
}

/** What a node says of itself beside its form: texts, and annotations without a rule of their own (as JSON texts). */
export interface Described {
  readonly at: At;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly annotations: ReadonlyMap<string, string>;
}

/** A member of a class, value type or variant, inherited ones included. Terms are CURIEs as written. */
export interface MemberView extends Described {
  readonly name: string;
  /** The type whose schema writes it. */
  readonly owner: string;
  readonly required: boolean;
  readonly shape: Shape;
  readonly term: string | null | undefined;
  readonly termType: string | undefined;
  readonly container: string | undefined;
  readonly concept: string | undefined;
}

export interface VariantView extends Described {
  readonly tag: string;
  readonly term: string | undefined;
  readonly members: ReadonlyMap<string, MemberView>;
}

/** A class, base, value type, union or document. */
export interface TypeView extends Described {
  readonly name: string;
  readonly id: string;
  readonly sort: string;
  readonly term: string | undefined;
  readonly stability: string | undefined;
  readonly supertypes: readonly string[];
  readonly members: ReadonlyMap<string, MemberView>;
  readonly closed: boolean;
  /** Pattern of extension keys, where they are legal. */
  readonly extension: string | undefined;
  readonly dependentRequired: ReadonlyMap<string, readonly string[]>;
  readonly tag: string | undefined;
  readonly variants: ReadonlyMap<string, VariantView>;
}

export interface EnumerationView extends Described {
  readonly name: string;
  readonly id: string;
  /** Value to its meaning. */
  readonly values: ReadonlyMap<string, Bilingual>;
}

export interface PrimitiveView extends Described {
  readonly name: string;
  readonly id: string;
  readonly shape: Shape;
  /** `x-jiku-type`: how rules read it. */
  readonly reading: string | undefined;
}

/** A rule with its texts as written; `severity` by profile, that of a case under `profile (case)`. */
export interface RuleView {
  readonly at: At;
  readonly code: string;
  /** `<area>/<slug>`. */
  readonly rule: string;
  readonly level: string;
  readonly severity: ReadonlyMap<string, string>;
  readonly needs: readonly string[];
  readonly text: Bilingual;
  readonly title: Bilingual;
  /** Messages and fixes of all wordings, as one JSON text. */
  readonly wording: string;
  /** Origin, why and place, as one JSON text. */
  readonly notes: string;
}

/** A file of facts by name: a profile or a pack. Members as JSON texts. */
export interface FactsView {
  readonly at: At;
  readonly name: string;
  readonly members: ReadonlyMap<string, string>;
}

/** A code of `codes.txt`: every rule name that it had, and whether it is retired. */
export interface FrozenCode {
  readonly names: readonly string[];
  readonly retired: boolean;
}

/** One edition of the schemas and rules, read for comparison. Keyed by name or code. */
export interface Edition {
  readonly types: ReadonlyMap<string, TypeView>;
  readonly enumerations: ReadonlyMap<string, EnumerationView>;
  readonly primitives: ReadonlyMap<string, PrimitiveView>;
  readonly rules: ReadonlyMap<string, RuleView>;
  readonly frozen: ReadonlyMap<string, FrozenCode>;
  readonly profiles: ReadonlyMap<string, FactsView>;
  readonly packs: ReadonlyMap<string, FactsView>;
  readonly prefixes: ReadonlyMap<string, string>;
  readonly context: string;
  readonly schemas: number;
  /** Every file that was read. */
  readonly files: ReadonlySet<string>;
  /** `$ref`s that lead nowhere: what they name was not compared. */
  readonly unresolved: readonly (At & { readonly ref: string })[];
  placeOf(at: At): { readonly line: number; readonly column: number };
}
