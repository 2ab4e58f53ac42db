// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { frame } from "../parts/reference-systems.js";
import { transform } from "../parts/transform.js";
import { resourceOfId } from "../resource-of-id.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks SP-08 (Frames form a tree). */
export const frameTree = ruleMutator("SP-08", [
  adding("second parent of a system", (idOf, random, document) => {
    const transforms = document.graph.filter(({ type }) => type === "Transform");
    const first = resourceOfId(document, "Transform", transforms[random(transforms.length)]?.id);
    if (first === undefined) return undefined;
    return { resources: [transform(idOf("transform"), first.sourceRs, idOf("frame")), frame(idOf("frame"))], at: "/0" };
  }),
  adding("transform to itself", (idOf) => {
    const system = idOf("system");
    return { resources: [transform(idOf("transform"), system, system), frame(system)], at: "/0" };
  }),
  adding("two transforms in a circle", (idOf) => {
    const [one, other] = [idOf("one"), idOf("other")];
    const there = transform(idOf("there"), one, other);
    return { resources: [there, transform(idOf("back"), other, one), frame(one), frame(other)], at: "/0" };
  }),
  adding("two parents of one frame", (idOf) => {
    const [room, site, floor] = [idOf("room"), idOf("site"), idOf("floor")];
    const first = transform(idOf("to-site"), room, site, { validTime: { start: "2024-04-01", end: ".." } });
    const second = transform(idOf("to-floor"), room, floor);
    return { resources: [first, second, frame(room), frame(site), frame(floor)], at: "/1" };
  }),
]);
