// SPDX-License-Identifier: Apache-2.0
import type { IdOf } from "../adding.js";
import { oneOf } from "../one-of.js";
import { components, coupling, flow } from "../parts/coupled.js";
import { ruleMutator } from "../rule-mutator.js";

/** Two components of one model that write one port. */
function twoWriters(idOf: IdOf, first: object = {}, second: object = {}): object {
  return {
    components: [...components(idOf), { name: "spare", model: { id: idOf("source") } }],
    connections: [flow(first), flow({ name: "again", from: "spare.level", ...second })],
  };
}

/** Breaks CPL-002 (One writer a port). */
export const singleWriter = ruleMutator("CPL-002", [
  coupling(
    "two writers",
    (idOf, random) => ({
      whole: twoWriters(idOf),
      input: oneOf<object>([{}, { accepts: { merge: "none" } }, { accepts: { unmapped: "error" } }], random),
    }),
    "/connections/1",
  ),
  coupling(
    "weights that do not make 1",
    (idOf, random) => {
      const [first, second] = oneOf<readonly [object, object]>(
        [
          [{ weight: 0.5 }, { weight: 0.4 }],
          [{ weight: 1 }, {}],
          [{}, {}],
        ],
        random,
      );
      return { whole: twoWriters(idOf, first, second), input: { accepts: { merge: "weightedSum" } } };
    },
    "/connections/1",
  ),
]);
