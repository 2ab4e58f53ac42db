// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { oneOf } from "../one-of.js";
import { dataset, publisher } from "../parts/dataset.js";
import { observed } from "../parts/observed.js";
import { procedure } from "../parts/procedure.js";
import { run } from "../parts/run.js";
import { series } from "../parts/series.js";
import { surrogate } from "../parts/surrogate.js";
import { together } from "../parts/together.js";
import { ruleMutator } from "../rule-mutator.js";

const LUMPED = { levelOfTheory: "lumped tank, 15 min step" };

/** Breaks FBK-043 (From simulation to reality). */
export const simToReal = ruleMutator("FBK-043", [
  adding("model that has seen simulations only, run on a measured level", (idOf, random) => {
    const seen = oneOf(["field", "dataset"], random);
    const using = { used: [idOf("observation")], procedure: { id: idOf("surrogate") }, domainStatus: "inside" };
    const resources = together(
      [run(idOf, using), surrogate(idOf, { trainedOn: [idOf(seen)] })],
      series(idOf, { origin: "simulated", usedProcedure: idOf("simulation") }),
      observed(idOf),
      [procedure(idOf("simulation"), "simulation", LUMPED)],
      [dataset(idOf, { members: [idOf("field")] }), publisher(idOf)],
    );
    return { resources, at: "/0" };
  }),
]);
