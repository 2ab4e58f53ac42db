// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { placed } from "../parts/placed.js";
import { latitudeLongitude } from "../parts/reference-systems.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks SP-21 (Order of a box). */
export const boxOrder = ruleMutator("SP-21", [
  changing("GeometryBox", "one number too many", (value) => ({
    value: { ...value, bbox: [...value.bbox, 0] },
    at: "/bbox",
  })),
  adding("minimum above maximum", (idOf) => {
    const box = placed(idOf, { type: "Box", bbox: [36, 139, 35, 140] });
    return { resources: [box, latitudeLongitude(idOf("system"))], at: "/0/geometries/0/bbox" };
  }),
]);
