// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { plainProperty } from "../parts/plain-property.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

/** Breaks QU-16 (Declared quantity kind). */
export const quantityKindDeclared = ruleMutator("QU-16", [
  changing("Property", "kind and concept left out", (value) => {
    const isNumeric = value.unit !== undefined && (value.valueType ?? "real") === "real";
    const isNamed = value.quantityKind !== undefined || value.concept !== undefined;
    return isNumeric && isNamed ? { value: without(value, "quantityKind", "concept") } : undefined;
  }),
  adding("property without kind and concept", (idOf) => ({
    resources: [plainProperty(idOf("property"), { unit: "m" })],
    at: "/0",
  })),
]);
