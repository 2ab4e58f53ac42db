// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { plainProperty } from "../parts/plain-property.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks QU-11 (No unit on a category). */
export const categoryNoUnit = ruleMutator("QU-11", [
  changing(["Property", "PropertyFacets"], "unit of a category", (value, { random }) => {
    const { valueType, unit, quantityKind } = value;
    const isWordless = valueType === "category" || valueType === "text" || valueType === "boolean";
    if (!isWordless || unit !== undefined || quantityKind !== undefined) return undefined;
    return oneOf(
      [
        { value: { ...value, unit: "m" }, at: "/unit" },
        { value: { ...value, quantityKind: "quantitykind:Dimensionless" }, at: "/quantityKind" },
      ],
      random,
    );
  }),
  adding("unit of a category", (idOf, random) => {
    const valueType = oneOf(["category", "text", "boolean"], random);
    return { resources: [plainProperty(idOf("property"), { valueType, unit: "m" })], at: "/0/unit" };
  }),
]);
