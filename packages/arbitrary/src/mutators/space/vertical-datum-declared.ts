// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { planeAndHeight } from "../parts/reference-systems.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

/** Breaks SP-19 (Vertical datum declared). */
export const verticalDatumDeclared = ruleMutator("SP-19", [
  changing("ReferenceSystem", "height of nothing", (value) => {
    const isVertical = (value.axes ?? []).some(({ direction }) => direction === "up" || direction === "down");
    const isOfThese = value.kind === "geodetic" || value.kind === "vertical" || value.kind === "compound";
    if (!isVertical || !isOfThese || value.definition !== undefined || value.componentSystems !== undefined)
      return undefined;
    return { value: without(value, "verticalDatum", "projjson") };
  }),
  adding("height of nothing", (idOf) => ({
    resources: [without(planeAndHeight(idOf("system")), "verticalDatum")],
    at: "/0",
  })),
]);
