// SPDX-License-Identifier: Apache-2.0
import { changing } from "../changing.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks QU-21 (Native text of a member). */
export const nativeNamesMember = ruleMutator("QU-21", [
  changing(
    ["Resource", "Quantity", "ResultQuantity", "TimeExtent", "TemporalSupport", "Variable"],
    "native text of no member",
    (value) => ({ value: { ...value, native: { ...value.native, einheit: "Meter" } }, at: "/native/einheit" }),
  ),
]);
