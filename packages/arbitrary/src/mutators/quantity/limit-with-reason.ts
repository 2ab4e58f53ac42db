// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { observed } from "../parts/observed.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks QU-18 (A limit with its reason). */
export const limitWithReason = ruleMutator("QU-18", [
  changing(["Quantity", "ResultQuantity"], "detection limit without its reason", (value) => {
    const { missing, limit } = value;
    if (missing === "belowDetection" || missing === "aboveDetection" || limit !== undefined) return undefined;
    return { value: { ...value, limit: 0.5 }, at: "/limit" };
  }),
  adding("detection limit beside another reason", (idOf) => ({
    resources: observed(idOf, { result: { kind: "quantity", missing: "sensorFailure", limit: 0.5, unit: "m" } }),
    at: "/0/result/limit",
  })),
]);
