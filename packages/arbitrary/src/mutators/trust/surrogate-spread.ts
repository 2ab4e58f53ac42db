// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { oneOf } from "../one-of.js";
import { fieldSpec } from "../parts/belief.js";
import { port } from "../parts/model.js";
import { approximating } from "../parts/surrogate.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks TRU-005 (No surer than its reference). */
export const surrogateSpread = ruleMutator("TRU-005", [
  adding("surrogate without uncertainty, of a model that has some", (idOf, random) => {
    const sure = port(idOf, { field: fieldSpec(idOf, { uncertainty: { kind: "none" } }) });
    const approximation = oneOf([{}, { on: ["level"] }], random);
    return { resources: approximating(idOf, { approximation, surrogate: { ports: [sure] } }), at: "/0/ports/0" };
  }),
]);
