// SPDX-License-Identifier: Apache-2.0

import type { JsonPackage } from "../../mutation.js";
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { placed } from "../parts/placed.js";
import { frame, planeAndHeight } from "../parts/reference-systems.js";
import { transform } from "../parts/transform.js";
import { resourceOfId } from "../resource-of-id.js";
import { ruleMutator } from "../rule-mutator.js";

/** Number of axes of a system that the document or the pack knows; undefined otherwise. */
function axesOfSystem(document: JsonPackage, rs: string | undefined): number | undefined {
  if (rs === "OGC:CRS84") return 2;
  const axes = resourceOfId(document, "ReferenceSystem", rs)?.axes ?? [];
  return axes.length === 0 ? undefined : axes.length;
}

/** Breaks SP-01 (Dimension of a position). */
export const coordinateDimension = ruleMutator("SP-01", [
  changing("GeometryPoint", "one number too many", (value, { document }) => {
    if (value.coordinates.length !== axesOfSystem(document, value.rs)) return undefined;
    return { value: { ...value, coordinates: [...value.coordinates, 0] }, at: "/coordinates" };
  }),
  changing(["GeometryMultiPoint", "GeometryLineString"], "one number too few", (value, { document, random }) => {
    const count = axesOfSystem(document, value.rs);
    if (value.coordinates.length === 0 || value.coordinates.some((position) => position.length !== count))
      return undefined;
    const short = random(value.coordinates.length);
    const coordinates = value.coordinates.map((position, i) => (i === short ? position.slice(1) : position));
    return { value: { ...value, coordinates }, at: `/coordinates/${short}` };
  }),
  adding("box without height", (idOf) => {
    const box = placed(idOf, { type: "Box", bbox: [0, 0, 20, 10] });
    return { resources: [box, planeAndHeight(idOf("system"))], at: "/0/geometries/0/bbox" };
  }),
  adding("prism base with height", (idOf) => {
    const prism = placed(idOf, { type: "Prism", baseType: "Point", coordinates: [2, 3, 1], lower: 1, upper: 4 });
    return { resources: [prism, planeAndHeight(idOf("system"))], at: "/0/geometries/0/coordinates" };
  }),
  adding("flat translation", (idOf) => {
    const [sourceRs, targetRs] = [idOf("source"), idOf("target")];
    const rotation = { x: 0, y: 0, z: 0, w: 1 };
    const rigid = transform(idOf("transform"), sourceRs, targetRs, {
      method: "rigid",
      translation: [12.5, 4],
      rotation,
    });
    return { resources: [rigid, frame(sourceRs), frame(targetRs)], at: "/0/translation" };
  }),
]);
