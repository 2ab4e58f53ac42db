// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { observed } from "../parts/observed.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks QU-04 (Uncertainty as a difference). */
export const differenceUnit = ruleMutator("QU-04", [
  changing(["Quantity", "ResultQuantity"], "uncertainty without unit", (value) => {
    if (value.value === undefined || (value.unit !== "Cel" && value.unit !== "[degF]")) return undefined;
    return { value: { ...value, uncertainty: { kind: "standard", value: 0.5 } }, at: "/uncertainty" };
  }),
  adding("uncertainty in a unit of shifted zero", (idOf, random) => {
    const kind = oneOf([{ kind: "standard" }, { kind: "expanded", coverageFactor: 2 }], random);
    const shifted = oneOf([{}, { unit: "Cel" }], random);
    const uncertainty = { ...kind, value: 0.5, ...shifted };
    const facets = { quantityKind: "quantitykind:ThermodynamicTemperature", unit: "Cel" };
    const result = { kind: "quantity", value: 18.2, unit: "Cel", uncertainty };
    return { resources: observed(idOf, { result }, facets), at: "/0/result/uncertainty" };
  }),
]);
