// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { referenceSystem } from "../parts/reference-systems.js";
import { thing } from "../parts/thing.js";
import { resourceOfId } from "../resource-of-id.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks TM-21 (Order of eras). */
export const eraOrder = ruleMutator("TM-21", [
  changing("TimeExtent", "eras swapped", (extent, { document, key }) => {
    const eras = resourceOfId(document, "ReferenceSystem", extent.trs)?.eras ?? [];
    const { start, end } = extent;
    if (start === undefined || end === undefined || key !== "existence") return undefined;
    if (!eras.includes(start) || eras.indexOf(start) >= eras.indexOf(end)) return undefined;
    return { value: { ...extent, start: end, end: start } };
  }),
  adding("eras swapped", (idOf) => {
    const trs = idOf("eras");
    const eras = referenceSystem(trs, "ordinal", { eras: ["Triassic", "Jurassic", "Cretaceous"] });
    const existence = { start: "Jurassic", end: "Triassic", trs };
    return { resources: [thing(idOf("thing"), { existence }), eras], at: "/0/existence" };
  }),
]);
