// SPDX-License-Identifier: Apache-2.0
import type { Model, Rule } from "@jiku/model";

interface Lack {
  readonly case?: string;
  readonly values?: Readonly<Record<string, unknown>>;
}

/** A model rests on processes or equations, on data, or on parts (CWA 17284, MODA). */
export const modelGrounded: Rule<"Model"> = {
  code: "TRU-058",
  on: "Model",
  check(model, report) {
    const lack = lackOf(model);
    if (lack !== undefined) report("", lack.values, lack.case === undefined ? {} : { case: lack.case });
  },
};

function lackOf({ modelKind: kind, ...model }: Model): Lack | undefined {
  if (kind === "mechanistic") return model.represents === undefined && model.equations === undefined ? {} : undefined;
  if (kind !== "dataDriven" && kind !== "hybrid") return undefined;
  if (model.validity === undefined) return { case: "validity", values: { kind } };
  if (kind === "dataDriven")
    return model.trainedOn === undefined && model.approximates === undefined ? { case: "training" } : undefined;
  const count = model.hybrid?.parts.length ?? 0;
  return count < 2 ? { case: "parts", values: { count } } : undefined;
}
