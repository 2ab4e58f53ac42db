// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, Belief, RuleContext, Run } from "@jiku/model";

/** Resources that a trace visits at most; a provenance that is larger is judged as far as this. */
const MOST = 10_000;

/** Everything a resource rests on, itself included: makers, data, what was used, procedures, assimilations, sources. Absolute IRIs. */
export function provenanceOf(ref: string, { resolve, expand }: RuleContext): ReadonlySet<string> {
  const seen = new Set([expand(ref)]);
  for (const iri of seen) {
    if (seen.size > MOST) break;
    const resource = resolve(iri);
    for (const next of resource === undefined ? [] : restsOn(resource)) seen.add(expand(next));
  }
  return seen;
}

function restsOn(resource: AnyResource): readonly string[] {
  const { generatedBy, derivedFrom = [] } = resource;
  const { used = [], procedure, assimilation } = resource as Partial<Run>;
  const { data } = resource as Partial<Belief>;
  return [
    ...(generatedBy === undefined ? [] : [generatedBy]),
    ...(data === undefined ? [] : [data]),
    ...used,
    ...(procedure === undefined ? [] : [procedure.id]),
    ...derivedFrom,
    ...(assimilation === undefined
      ? []
      : [
          assimilation.background,
          ...assimilation.observations,
          assimilation.observationOperator.id,
          assimilation.observationError,
          assimilation.analysis,
        ]),
  ];
}
