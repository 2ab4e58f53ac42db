// SPDX-License-Identifier: Apache-2.0
import type { Rule, Run } from "@jiku/model";
import { resolveAs } from "../resolve-as.js";

/** The analysis names the run that made it (PROV-O, prov:wasGeneratedBy); the run may name it as generated instead. */
export const analysisGenerated: Rule<"Assimilation"> = {
  code: "FBK-004",
  on: "Assimilation",
  check({ analysis }, report, { resource, resolve, expand }) {
    const belief = resolveAs(analysis, "Belief", { resolve });
    if (belief === undefined || resource.type !== "Run") return;
    const maker = belief.generatedBy;
    if (maker !== undefined) {
      if (expand(maker) !== expand(resource.id)) report("/analysis", { analysis, maker });
      return;
    }
    const generated = (resource as unknown as Run).generated ?? [];
    if (!generated.some((ref) => expand(ref) === expand(analysis)))
      report("/analysis", { analysis }, { case: "absent" });
  },
};
