// SPDX-License-Identifier: Apache-2.0
import type { Rule, RuleContext, Sample } from "@jiku/model";
import { chainCut } from "./chain-cut.js";

/** Samples looked at before the chain is given up; far more than any real one has. */
const LIMIT = 1000;

/** Whether `wanted` is reached along `sampleOf`; undefined when a part of the chain is not in the closed set. */
function isReached(sample: Sample, wanted: string, context: RuleContext): boolean | undefined {
  const seen = new Set<string>();
  const open: Sample[] = [sample];
  let complete = true;
  let isCut = false;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const ref of next.sampleOf) {
      const id = context.expand(ref);
      if (id === wanted) return true;
      if (seen.has(id)) continue;
      seen.add(id);
      if (seen.size > LIMIT) isCut = true;
      const target = isCut ? undefined : context.resolve(ref);
      if (target === undefined) complete = false;
      else if (target.type === "Sample") open.push(target as Sample);
    }
  }
  if (isCut) context.notChecked({ what: "OB-03", why: chainCut(LIMIT) });
  return complete ? false : undefined;
}

/** The ultimate feature of interest of an observation of a sample is what the sample was, through others, taken from. */
export const sampleChain: Rule<"Observation"> = {
  code: "OB-03",
  on: "Observation",
  check({ featureOfInterest, ultimateFeatureOfInterest }, report, context) {
    if (featureOfInterest === undefined || ultimateFeatureOfInterest === undefined) return;
    const sample = context.resolve(featureOfInterest);
    if (sample?.type !== "Sample") return;
    if (isReached(sample as Sample, context.expand(ultimateFeatureOfInterest), context) !== false) return;
    const values = { sample: featureOfInterest, ultimate: ultimateFeatureOfInterest };
    report("/ultimateFeatureOfInterest", values, { case: "not-reached" });
  },
};
