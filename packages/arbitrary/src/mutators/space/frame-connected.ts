// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { placed } from "../parts/placed.js";
import { frame } from "../parts/reference-systems.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks SP-09 (Local frames are connected). */
export const frameConnected = ruleMutator("SP-09", [
  adding("frame that nothing joins", (idOf) => {
    const rack = placed(idOf, { type: "Point", coordinates: [2.4, 1.1, 0] });
    return { resources: [rack, frame(idOf("system"))], at: "/0/geometries/0/rs" };
  }),
]);
