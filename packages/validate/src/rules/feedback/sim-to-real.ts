// SPDX-License-Identifier: Apache-2.0
import type { Dataset, Evaluation, Observation, Run, SetLookup, SetRule } from "@jiku/model";
import { createExpand } from "../../document/context.js";
import { append } from "../merge-memos.js";
import { resolveAs, resolveModel } from "../resolve-as.js";

interface Transfers {
  readonly runs: { readonly ordinal: number; readonly model: string; readonly used: readonly string[] }[];
  readonly evaluations: { readonly evaluates: string; readonly verification: readonly string[] }[];
}

/** A model that learned from simulations only meets measured observations after it was evaluated against such. */
export const simToReal: SetRule<Transfers> = {
  code: "FBK-043",
  on: ["Run", "Evaluation"],
  start: () => ({ runs: [], evaluations: [] }),
  collect(memo, resource, ordinal, { expand }) {
    if (resource.type === "Evaluation") {
      const { evaluates, verification } = resource as unknown as Evaluation;
      memo.evaluations.push({ evaluates: expand(evaluates), verification: verification.map(expand) });
      return;
    }
    const { procedure, used = [], assimilation } = resource as unknown as Run;
    if (procedure === undefined) return;
    const taken = new Set([...used, ...(assimilation?.observations ?? [])].map(expand));
    memo.runs.push({ ordinal, model: expand(procedure.id), used: [...taken] });
  },
  merge(memo, next) {
    append(memo.runs, next.runs);
    append(memo.evaluations, next.evaluations);
  },
  finish({ runs, evaluations }, report, set) {
    const tested = new Set(
      evaluations.flatMap(({ evaluates, verification }) =>
        verification.some((iri) => originOf(iri, set) === "measured") ? (modelBehind(evaluates, set) ?? []) : [],
      ),
    );
    for (const { ordinal, model, used } of runs) {
      const observation = used.find((iri) => originOf(iri, set) === "measured");
      if (observation !== undefined && !tested.has(model) && isFromSimulation(model, set))
        report(ordinal, "", { model, observation });
    }
  },
};

function originOf(iri: string, set: SetLookup): string | undefined {
  const resource = set.resolve(iri);
  const isData = resource?.type === "Observation" || resource?.type === "Field";
  return isData ? (resource as unknown as Observation).origin : undefined;
}

/** The model under evaluation: itself, that of the run, or that of the run which made the belief. */
function modelBehind(iri: string, set: SetLookup): string | undefined {
  if (resolveModel(iri, set) !== undefined) return iri;
  const made = resolveAs(iri, "Belief", set)?.generatedBy;
  const run = made === undefined ? iri : expandOf(iri, set)(made);
  const model = resolveAs(run, "Run", set)?.procedure?.id;
  return model === undefined ? undefined : expandOf(run, set)(model);
}

function isFromSimulation(model: string, set: SetLookup): boolean {
  const trainedOn = resolveModel(model, set)?.trainedOn;
  return trainedOn?.map(expandOf(model, set)).every((iri) => isSimulated(iri, set)) ?? false;
}

/** Data of origin simulated, or a dataset that has members and none of another or of unknown origin. */
function isSimulated(iri: string, set: SetLookup): boolean {
  const { members }: Partial<Dataset> = resolveAs(iri, "Dataset", set) ?? {};
  if (members === undefined) return originOf(iri, set) === "simulated";
  return members.map(expandOf(iri, set)).every((member) => originOf(member, set) === "simulated");
}

function expandOf(iri: string, set: SetLookup): (ref: string) => string {
  const document = set.documentOf(iri);
  return document === undefined ? (ref) => ref : createExpand(document);
}
