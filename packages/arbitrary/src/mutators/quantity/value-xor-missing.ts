// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { hasMember } from "../has-member.js";
import { observed } from "../parts/observed.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

/** Breaks QU-12 (A value or a reason). */
export const valueXorMissing = ruleMutator("QU-12", [
  changing(["Quantity", "ResultQuantity"], "value beside missing", (value) =>
    value.value === undefined ? undefined : { value: { ...value, missing: "sensorFailure" } },
  ),
  changing(["Quantity", "ResultQuantity"], "neither value nor missing", (value, { document }) => {
    const isAssimilated = value.uncertainty !== undefined && hasMember(document, "assimilation");
    if (value.value === undefined || isAssimilated) return undefined;
    return { value: without(value, "value", "uncertainty") };
  }),
  adding("neither value nor missing", (idOf) => ({
    resources: observed(idOf, { result: { kind: "quantity", unit: "m" } }),
    at: "/0/result",
  })),
]);
