// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, FieldSpec } from "@jiku/model";

/** A port of a model, as far as the rules on observations look at it. */
export interface PortView {
  readonly role: string;
  readonly field: FieldSpec;
}

/** A Model or Operator, as far as the rules on observations look at it. */
export interface ModelView extends AnyResource {
  readonly ports?: readonly PortView[];
}

/** The resource as a Model, Operators included; undefined when it is none. */
export function asModel(resource: AnyResource | undefined): ModelView | undefined {
  return resource?.type === "Model" || resource?.type === "Operator" ? (resource as ModelView) : undefined;
}
