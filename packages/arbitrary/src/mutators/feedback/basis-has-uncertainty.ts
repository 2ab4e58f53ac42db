// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { oneOf } from "../one-of.js";
import { fieldSpec } from "../parts/belief.js";
import { decided } from "../parts/decided.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

/** Breaks FBK-023 (The basis tells its uncertainty). */
export const basisHasUncertainty = ruleMutator("FBK-023", [
  adding("belief of which nobody says how sure it is", (idOf, random) => {
    const silent = oneOf(
      [
        without(fieldSpec(idOf), "uncertainty"),
        fieldSpec(idOf, { uncertainty: { kind: "none" } }),
        fieldSpec(idOf, { uncertainty: { kind: "unknown" } }),
      ],
      random,
    );
    return { resources: decided(idOf, { belief: { fields: [silent] } }), at: "/0/basedOn/0" };
  }),
]);
