// SPDX-License-Identifier: Apache-2.0
import type { Field, FieldSpec, Observation, Operator, Port, Rule } from "@jiku/model";
import { checkFields, type FieldsResult } from "../check-fields.js";
import { fieldSpecOfObservation, fieldSpecOfVariable } from "../field-spec-of.js";
import type { Look } from "../side.js";
import { rankOf } from "../verdict.js";

/**
 * What an observation operator gives can be compared with each observation, and what it takes is in the background (DART,
 * forward operators): the better of its ports, losses allowed. An operator without typed ports is not judged.
 */
export const operatorFitsObservation: Rule<"Assimilation"> = {
  code: "FBK-002",
  on: "Assimilation",
  check({ observationOperator, observations, background }, report, context) {
    const { id: operator } = observationOperator;
    const ports = portsOf(operator, context);
    const outputs = ports.filter(({ role }) => role === "output");
    for (const observation of observations) {
      const misfit = misfitOf(outputs, specsOf(observation, context), context, (port, spec) => [port, spec]);
      if (misfit !== undefined) return report("/observationOperator", { operator, observation, ...misfit });
    }
    const fields = fieldsOf(background, context);
    for (const input of ports.filter(({ role }) => role === "input")) {
      const misfit = misfitOf([input], fields, context, (port, spec) => [spec, port]);
      if (misfit !== undefined)
        return report("/observationOperator", { operator, background, ...misfit }, { case: "background" });
    }
  },
};

interface Misfit {
  readonly port: string;
  readonly codes: readonly string[];
}

/** The best pair of a port and a field when even that does not fit; undefined when one fits or there is nothing to compare. */
function misfitOf(
  ports: readonly Port[],
  specs: readonly FieldSpec[],
  look: Look,
  ends: (port: FieldSpec, spec: FieldSpec) => readonly [source: FieldSpec, target: FieldSpec],
): Misfit | undefined {
  if ([...ports.map(({ field }) => field), ...specs].some((spec) => isUnknown(spec, look))) return undefined;
  let best: { readonly port: string; readonly result: FieldsResult } | undefined;
  for (const port of ports) {
    for (const spec of specs) {
      const [source, target] = ends(port.field, spec);
      const result = checkFields(source, target, look, { allow: ["lossy"] });
      if (best === undefined || rankOf(result.verdict) < rankOf(best.result.verdict))
        best = { port: port.name, result };
    }
  }
  if (best === undefined || fits(best.result)) return undefined;
  const bad = best.result.facets.filter((facet) => !fits(facet));
  return { port: best.port, codes: bad.map(({ code, facet }) => `${code} ${facet}`) };
}

/** Refers to something that is not at hand: nothing is known then, or it has a finding of its own. */
function isUnknown({ property, space, time }: FieldSpec, { resolve }: Look): boolean {
  return [property, space?.rs, time?.trs].some((ref) => ref !== undefined && resolve(ref) === undefined);
}

function fits({ verdict }: Pick<FieldsResult, "verdict">): boolean {
  return rankOf(verdict) <= rankOf("mediatedLossy");
}

/** The ports of an operator that say what they are of. */
function portsOf(ref: string, { resolve }: Look): readonly Port[] {
  const operator = resolve(ref);
  const ports = operator?.type === "Operator" ? (operator as unknown as Operator).ports : undefined;
  return ports?.filter(({ field }) => field.property !== undefined || field.inlineProperty !== undefined) ?? [];
}

/** What an observation, or each variable of a field of values, promises. */
function specsOf(ref: string, look: Look): readonly FieldSpec[] {
  const found = look.resolve(ref);
  if (found?.type === "Field") return specsOfField(found as unknown as Field, look);
  if (found?.type !== "Observation") return [];
  const observation = found as unknown as Observation;
  const { result } = observation;
  if (result.kind !== "field") return [fieldSpecOfObservation(observation)];
  const field = look.resolve(result.field);
  return field?.type === "Field" ? specsOfField(field as unknown as Field, look) : [];
}

function specsOfField(field: Field, look: Look): readonly FieldSpec[] {
  return Object.entries(field.variables)
    .filter(([, { role = "value" }]) => role === "value")
    .flatMap(([name]) => fieldSpecOfVariable(field, name, look) ?? []);
}

function fieldsOf(ref: string, { resolve }: Look): readonly FieldSpec[] {
  const belief = resolve(ref);
  return belief?.type === "Belief" ? (belief as unknown as { readonly fields: readonly FieldSpec[] }).fields : [];
}
