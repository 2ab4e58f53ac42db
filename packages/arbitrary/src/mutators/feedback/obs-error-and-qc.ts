// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { assimilated } from "../parts/assimilated.js";
import { series } from "../parts/series.js";
import { together } from "../parts/together.js";
import { ruleMutator } from "../rule-mutator.js";

const BARE = { kind: "quantity", value: 2.5, unit: "m" };

/** Breaks FBK-001 (Error and quality of what is assimilated). */
export const obsErrorAndQc = ruleMutator("FBK-001", [
  adding("observation without error and quality assimilated", (idOf) => ({
    resources: assimilated(idOf, { observation: { result: BARE } }),
    at: "/0/assimilation/observations/0",
  })),
  adding("field without error and quality assimilated", (idOf) => {
    const observations = [idOf("observation"), idOf("field")];
    const resources = together(assimilated(idOf, { assimilation: { observations } }), series(idOf));
    return { resources, at: "/0/assimilation/observations/1" };
  }),
]);
