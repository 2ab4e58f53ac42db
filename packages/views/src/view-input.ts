// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, Finding, NotChecked } from "@jiku/model";
import type { DeclaredCount, SurveyedDimension } from "./readiness/declared.js";
import type { Markup } from "./text/html-text.js";

/** What views are drawn from. */
export interface ViewInput {
  /** Those whose structure is sound. */
  readonly resources: readonly AnyResource[];
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
  /** `checked` of a `DocumentReport`; without it nothing is said of structure and references. */
  readonly checked?: { readonly structure: number; readonly sound: number; readonly references: number };
  /** `counts` of a `DocumentReport`, where `findings` are only the first ones. */
  readonly counts?: readonly { readonly code: string; readonly count: number }[];
  /** What was declared in all resources, where `resources` are only the first ones. */
  readonly declared?: Readonly<Record<SurveyedDimension, DeclaredCount>>;
  /** Resources that are not among `resources`. */
  readonly omitted?: number;
}

/** Content without headings; each fragment stands for itself. */
export interface Views {
  readonly map: Markup;
  readonly timeline: Markup;
  readonly scales: Markup;
  readonly graph: Markup;
  readonly readiness: Markup;
  /** The style sheet of all of them; the same whatever is drawn. */
  readonly style: string;
}
