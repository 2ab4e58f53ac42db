// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { hybrid } from "../parts/hybrid.js";
import { model } from "../parts/model.js";
import { property } from "../parts/property.js";
import { surrogate, surrogateParts } from "../parts/surrogate.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

/** Breaks TRU-058 (A model has a ground). */
export const modelGrounded = ruleMutator("TRU-058", [
  changing("Model", "ground left out", (value) => {
    const { modelKind } = value;
    if (modelKind === "mechanistic") return { value: without(value, "represents", "equations") };
    return modelKind === "declared" ? undefined : { value: without(value, "validity") };
  }),
  adding("mechanistic model without processes", (idOf) => ({
    resources: [without(model(idOf), "represents"), property(idOf("property"))],
    at: "/0",
  })),
  adding("data-driven model without domain or data", (idOf, random) => ({
    resources: [without(surrogate(idOf), oneOf(["validity", "trainedOn"], random)), ...surrogateParts(idOf)],
    at: "/0",
  })),
  adding("hybrid model of one part", (idOf) => {
    const parts = [{ model: { id: idOf("model") }, role: "core" }];
    return { resources: hybrid(idOf, { hybrid: { pattern: "residual", parts } }), at: "/0" };
  }),
  adding("hybrid model that names no parts", (idOf) => {
    const [whole, ...others] = hybrid(idOf);
    return { resources: [without(whole ?? {}, "hybrid"), ...others], at: "/0" };
  }),
]);
