// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { surrogate, surrogateParts } from "../parts/surrogate.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

/** Breaks TRU-004 (A fallback that is another model). */
export const fallbackOther = ruleMutator("TRU-004", [
  changing("ValidityDomain", "fallback left out", (value) => ({
    value: { ...without(value, "fallback"), outside: "fallback" },
  })),
  adding("no fallback, or the model itself", (idOf, random) => {
    const fallback = oneOf([{}, { fallback: { id: idOf("surrogate") } }], random);
    const validity = { limits: [{ port: "level", min: 0, max: 8 }], outside: "fallback", ...fallback };
    return { resources: [surrogate(idOf, { validity }), ...surrogateParts(idOf)], at: "/0/validity" };
  }),
]);
