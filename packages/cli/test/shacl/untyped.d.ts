// SPDX-License-Identifier: Apache-2.0
// What the tests use of libraries that carry no types.

declare module "shacl-engine" {
  import type { DatasetCore, NamedNode, Term } from "@rdfjs/types";
  export interface Pointer {
    readonly term: Term;
    readonly terms: readonly Term[];
    readonly dataset: DatasetCore;
    node(terms: readonly Term[]): Pointer;
    out(predicates: readonly Term[]): Pointer;
    value: string | undefined;
  }
  export interface EngineShape {
    readonly ptr: Pointer;
    readonly sparql: Pointer;
  }
  export interface EngineContext {
    readonly focusNode: Pointer;
    violation(component: NamedNode, args: Readonly<Record<string, unknown>>): void;
  }
  export interface EngineResult {
    readonly focusNode: Pointer;
    readonly constraintComponent: NamedNode;
    readonly shape: EngineShape;
    readonly severity: NamedNode;
    readonly results: readonly EngineResult[];
  }
  export class Validator {
    constructor(
      shapes: DatasetCore,
      options: {
        readonly factory: unknown;
        readonly details?: boolean;
        readonly validations?: Iterable<readonly [Term, unknown]>;
      },
    );
    validate(
      data: { readonly dataset: DatasetCore; readonly terms?: readonly Term[] },
      shapes?: readonly { readonly terms: readonly Term[] }[],
    ): Promise<{ readonly results: readonly EngineResult[] }>;
  }
}

declare module "shacl-engine/sparql.js" {
  import type { Term } from "@rdfjs/types";
  export const validations: Iterable<readonly [Term, unknown]>;
}
