// SPDX-License-Identifier: Apache-2.0
import type { Field, Observation, Rule, RuleContext, VariableRole } from "@jiku/model";
import { resolveAs } from "../resolve-as.js";

const TELLING: ReadonlySet<VariableRole | undefined> = new Set<VariableRole>([
  "standardUncertainty",
  "lower",
  "upper",
  "quantile",
  "ensembleMember",
  "flag",
]);

/** What is assimilated states its error or its quality (JEDI IODA, ObsError and PreQC). */
export const obsErrorAndQc: Rule<"Assimilation"> = {
  code: "FBK-001",
  on: "Assimilation",
  check({ observations }, report, context) {
    observations.forEach((ref, k) => {
      if (isBare(ref, context)) report(`/observations/${k}`, { observation: ref });
    });
  },
};

function isBare(ref: string, context: RuleContext): boolean {
  const field = resolveAs(ref, "Field", context);
  if (field !== undefined) return isBareField(field);
  const observation = resolveAs(ref, "Observation", context);
  return observation !== undefined && isBareObservation(observation, context);
}

function isBareObservation({ result, flags }: Observation, context: RuleContext): boolean {
  if (result.uncertainty !== undefined || flags !== undefined) return false;
  if (result.kind !== "field") return true;
  const field = resolveAs(result.field, "Field", context);
  return field !== undefined && isBareField(field);
}

function isBareField({ variables }: Field): boolean {
  return Object.values(variables).every(({ uncertainty, role }) => uncertainty === undefined && !TELLING.has(role));
}
