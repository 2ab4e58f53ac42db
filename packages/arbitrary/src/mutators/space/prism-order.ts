// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { hasMember } from "../has-member.js";
import { placed } from "../parts/placed.js";
import { planeAndHeight } from "../parts/reference-systems.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks SP-06 (Order of a prism). */
export const prismOrder = ruleMutator("SP-06", [
  changing("GeometryPrism", "lower above upper", (value, { document }) =>
    hasMember(document, "spatial") ? undefined : { value: { ...value, lower: value.upper + 1 }, at: "/lower" },
  ),
  adding("lower above upper", (idOf) => {
    const prism = placed(idOf, { type: "Prism", baseType: "Point", coordinates: [2, 3], lower: 24.6, upper: 3.1 });
    return { resources: [prism, planeAndHeight(idOf("system"))], at: "/0/geometries/0/lower" };
  }),
]);
