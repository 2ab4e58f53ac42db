// SPDX-License-Identifier: Apache-2.0
import type { Look } from "@jiku/coupling";
import type { AnyResource, FieldSpec, LangText, Verdict } from "@jiku/model";

/** A port as a picture shows it. */
export interface ScenePort {
  /** What connections call it: `component.port`. */
  readonly key: string;
  readonly name: string;
  readonly side: "in" | "out";
  readonly field: FieldSpec | undefined;
}

/** A component of a composition, or whatever stands for one: a model, a data set, a description. */
export interface Party {
  readonly name: string;
  readonly label: LangText | undefined;
  /** Of the model or data. */
  readonly id: string;
  /** What carries scales of its own; undefined where the model is not at hand. */
  readonly resource: AnyResource | undefined;
  readonly ports: readonly ScenePort[];
}

/** A line from one port to another, with what was judged of it. */
export interface SceneLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly verdict: Verdict;
  /** Steps in between. */
  readonly mediators: readonly { readonly kind: string; readonly to?: string | undefined }[];
}

/** What is drawn of models, data and their connections. */
export interface Scene {
  readonly parties: readonly Party[];
  /** Data sets that lie beside the composition. */
  readonly data: readonly AnyResource[];
  readonly look: Look;
}
