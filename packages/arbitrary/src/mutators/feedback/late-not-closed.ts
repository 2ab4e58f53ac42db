// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { closed } from "../parts/cycle.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks FBK-041 (Late is not closed). */
export const lateNotClosed = ruleMutator("FBK-041", [
  changing("Cycle", "longer than the deadline", (value) =>
    value.status === "closed" ? { value: { ...value, deadline: "PT10M", elapsed: "PT14M" }, at: "/status" } : undefined,
  ),
  adding("closed after the deadline", (idOf, random) => {
    const elapsed = oneOf(["PT1H1S", "PT61M", "P1D"], random);
    return { resources: closed(idOf, { deadline: "PT1H", elapsed }), at: "/0/status" };
  }),
]);
