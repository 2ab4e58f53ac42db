// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { assimilated } from "../parts/assimilated.js";
import { spread } from "../parts/spread.js";
import { together } from "../parts/together.js";
import { ruleMutator } from "../rule-mutator.js";

const TOO_SURE = { values: [2.51, 2.5, 2.48], deviations: [0.002, 0.001, 0.002] };

/** Breaks FBK-008 (Spread is kept up). */
export const spreadCollapse = ruleMutator("FBK-008", [
  adding("analysis far surer than the observation, without inflation", (idOf) => {
    const assimilates = assimilated(idOf, { analysis: { generatedBy: idOf("run"), data: idOf("field") } });
    const analysed = { origin: "assimilated", generatedBy: idOf("run") };
    return { resources: together(assimilates, spread(idOf, TOO_SURE, analysed)), at: "/0" };
  }),
]);
