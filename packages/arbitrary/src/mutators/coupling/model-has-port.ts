// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { isReferredTo } from "../is-referred-to.js";
import { asset } from "../parts/asset.js";
import { fieldOf } from "../parts/coupled-field.js";
import { modelOf, portOf } from "../parts/coupled-model.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

/** Breaks CPL-007 (Ports of a model). */
export const modelHasPort = ruleMutator("CPL-007", [
  changing("Model", "two ports of one name", (value, { document }) => {
    const [first] = value.ports ?? [];
    if (first === undefined || isReferredTo(document, value.id)) return undefined;
    return { value: { ...value, ports: [...(value.ports ?? []), first] }, at: "/ports" };
  }),
  adding("no ports", (idOf) => ({ resources: [without(modelOf(idOf, "model", []), "ports")], at: "/0/ports" })),
  adding("two ports of one name", (idOf) => {
    const ports = ["input", "output"].map((role) => portOf("level", role, fieldOf(idOf)));
    return { resources: [modelOf(idOf, "model", ports), asset(idOf("grid"))], at: "/0/ports" };
  }),
]);
