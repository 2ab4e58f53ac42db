// SPDX-License-Identifier: Apache-2.0
import type { Activity, AnyResource, Procedure, ProcedureType, Rule, RuleContext } from "@jiku/model";
import { chainCut } from "./chain-cut.js";

/** Resources looked at before a chain is given up. */
const LIMIT = 1000;

const COMPUTING: ReadonlySet<ProcedureType | undefined> = new Set(["simulation", "assimilation", "inference"]);

/** What on the chain is no measurement, by the values of the message. */
type Maker = { readonly run: string } | { readonly procedure: string; readonly type: string };

/** Activities behind which everything is in the closed set and nothing was computed; many values share one. */
const clean = new WeakSet<AnyResource>();

/** What an activity itself computed with; undefined when nothing, or when its procedure is not in the closed set. */
function makerOf(activity: AnyResource, context: RuleContext): Maker | undefined {
  if (activity.type === "Run") return { run: activity.id };
  const ref = (activity as Activity).procedure?.id;
  if (ref === undefined) return undefined;
  const procedure = context.resolve(ref);
  const { procedureType } = (procedure ?? {}) as Partial<Procedure>;
  if (procedureType !== undefined && COMPUTING.has(procedureType)) return { procedure: ref, type: procedureType };
  return procedure?.type === "Model" ? { procedure: ref, type: procedure.type } : undefined;
}

function isActivity({ type }: AnyResource): boolean {
  return type === "Activity" || type === "Run";
}

/** Goes from an activity to what it used, to the activities that made that, and so on, up to the first computation. */
function firstMaker(root: AnyResource, context: RuleContext): Maker | undefined {
  const seen = new Set<string>();
  const open: AnyResource[] = [root];
  let complete = true;
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (clean.has(node)) continue;
    const maker = isActivity(node) ? makerOf(node, context) : undefined;
    if (maker !== undefined) return maker;
    const refs = isActivity(node)
      ? ((node as Activity).used ?? [])
      : node.generatedBy === undefined
        ? []
        : [node.generatedBy];
    for (const ref of refs) {
      const id = context.expand(ref);
      if (seen.has(id)) continue;
      seen.add(id);
      if (seen.size > LIMIT) context.notChecked({ what: "OB-10", why: chainCut(LIMIT) });
      const next = seen.size > LIMIT ? undefined : context.resolve(ref);
      if (next === undefined) complete = false;
      else open.push(next);
    }
  }
  if (complete) clean.add(root);
  return undefined;
}

/** Behind what is called measured stands no computation: no run, no model, no simulation, assimilation or inference. */
export const measuredIsMeasured: Rule<"Observation" | "Field"> = {
  code: "OB-10",
  on: ["Observation", "Field"],
  check({ origin, generatedBy }, report, context) {
    if (origin !== "measured" || generatedBy === undefined) return;
    const activity = context.resolve(generatedBy);
    if (activity === undefined || clean.has(activity)) return;
    const maker = firstMaker(activity, context);
    if (maker !== undefined) report("/origin", maker, "run" in maker ? { case: "run" } : {});
  },
};
