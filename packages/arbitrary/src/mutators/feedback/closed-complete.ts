// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { closed } from "../parts/cycle.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

/** Breaks FBK-044 (A closed cycle is whole). */
export const closedComplete = ruleMutator("FBK-044", [
  changing("Cycle", "closed without a part", (value, { random }) => {
    const part = oneOf(["observe", "assimilate", "predict", "decide"], random);
    return value.status === "closed" ? { value: without(value, part) } : undefined;
  }),
  adding("closed without some parts", (idOf, random) => {
    const parts = oneOf([["observe"], ["assimilate", "predict"], ["decide", "evaluations"]], random);
    const [cycle, ...others] = closed(idOf);
    return { resources: [without(cycle ?? {}, ...parts), ...others], at: "/0" };
  }),
]);
