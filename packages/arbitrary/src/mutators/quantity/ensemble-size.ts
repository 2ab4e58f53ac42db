// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { observed } from "../parts/observed.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks QU-10 (An ensemble of two or more). */
export const ensembleSize = ruleMutator("QU-10", [
  changing("Uncertainty", "ensemble of one", (value) => {
    if (value.kind !== "ensemble") return undefined;
    return { value: { ...value, values: value.values.slice(0, 1) } };
  }),
  changing("UncertaintySpec", "ensemble of one", (value) =>
    value.kind === "ensemble" ? { value: { ...value, memberCount: 1 } } : undefined,
  ),
  adding("ensemble of one", (idOf) => {
    const uncertainty = { kind: "ensemble", values: [2.5] };
    const result = { kind: "quantity", value: 2.5, unit: "m", uncertainty };
    return { resources: observed(idOf, { origin: "derived", result }), at: "/0/result/uncertainty" };
  }),
]);
