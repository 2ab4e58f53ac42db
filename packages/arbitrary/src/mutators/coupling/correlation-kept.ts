// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { oneOf } from "../one-of.js";
import { asset } from "../parts/asset.js";
import { fieldOf } from "../parts/coupled-field.js";
import { operatorOf, portOf } from "../parts/coupled-model.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks CPL-054 (Correlation after regridding). */
export const correlationKept = ruleMutator("CPL-054", [
  adding("correlation of the output unsaid", (idOf, random) => {
    const uncertainty = oneOf<object>(
      [{ kind: "standard" }, { kind: "standard", correlation: "unknown" }, { kind: "ensemble", memberCount: 20 }],
      random,
    );
    const ports = [portOf("level", "output", fieldOf(idOf, { uncertainty }))];
    const silent = operatorOf(idOf, oneOf(["regrid", "aggregate"], random), ["support", "resolution"], { ports });
    return { resources: [silent, asset(idOf("grid"))], at: "/0" };
  }),
]);
