// SPDX-License-Identifier: Apache-2.0

import { canonicalUnit } from "@jiku/units";
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { property } from "../parts/property.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks QU-03 (Unit IRI and code agree). */
export const unitIriAgrees = ruleMutator("QU-03", [
  changing(
    ["Quantity", "ResultQuantity", "ResultVector", "Property", "PropertyFacets", "Variable"],
    "IRI of another unit",
    (value) => {
      const code = value.unit === undefined ? undefined : canonicalUnit(value.unit);
      if (code === undefined) return undefined;
      return { value: { ...value, unitIri: code === "cm" ? "unit:SEC" : "unit:CentiM" }, at: "/unitIri" };
    },
  ),
  adding("centimetre beside m", (idOf) => ({
    resources: [property(idOf("property"), { unitIri: "unit:CentiM" })],
    at: "/0/unitIri",
  })),
]);
