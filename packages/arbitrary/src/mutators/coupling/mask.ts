// SPDX-License-Identifier: Apache-2.0
import { oneOf } from "../one-of.js";
import { asset } from "../parts/asset.js";
import { coupling } from "../parts/coupled.js";
import { cells, fieldOf } from "../parts/coupled-field.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks CPL-024 (Mask). */
export const mask = ruleMutator("CPL-024", [
  coupling("another mask", (idOf, random) => {
    const behind = (kind: string): object => fieldOf(idOf, { space: cells(idOf, { mask: idOf(kind) }) });
    const unmapped = oneOf(["error", "fill", "extrapolate"], random);
    const others = [asset(idOf("sea")), asset(idOf("land"))];
    return { given: behind("sea"), wanted: behind("land"), input: { accepts: { unmapped } }, others };
  }),
  coupling("mask undeclared", (idOf) => ({
    wanted: fieldOf(idOf, { space: cells(idOf, { mask: idOf("land") }) }),
    others: [asset(idOf("land"))],
  })),
]);
