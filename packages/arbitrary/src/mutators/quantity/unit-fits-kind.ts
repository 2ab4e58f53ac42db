// SPDX-License-Identifier: Apache-2.0

import { commensurable, parseUnit } from "@jiku/units";
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { observation } from "../parts/observed.js";
import { plainProperty } from "../parts/plain-property.js";
import { procedure } from "../parts/procedure.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";

const KINDS = ["quantitykind:Mass", "quantitykind:Time", "quantitykind:ElectricCurrent"] as const;
const UNITS = ["kg", "s", "A"] as const;

/** A kind whose unit has another dimension. */
function otherKind(unit: string): string {
  return KINDS[UNITS.findIndex((code) => !commensurable(code, unit))] ?? KINDS[0];
}

/** Breaks QU-02 (Unit of its quantity kind). */
export const unitFitsKind = ruleMutator("QU-02", [
  changing(["Property", "PropertyFacets"], "kind of another dimension", (facets) => {
    const { unit } = facets;
    if (unit === undefined || parseUnit(unit) === undefined) return undefined;
    return { value: { ...facets, quantityKind: otherKind(unit) }, at: "/unit" };
  }),
  adding("result of a kind that has no unit", (idOf) => {
    const facets = plainProperty(idOf("property"), { quantityKind: "quantitykind:Depth" });
    const result = { kind: "quantity", value: 1.8, unit: "s" };
    return {
      resources: [observation(idOf, { result }), thing(idOf("thing")), facets, procedure(idOf("procedure"))],
      at: "/0/result/unit",
    };
  }),
]);
