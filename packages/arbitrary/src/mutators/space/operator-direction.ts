// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { oneOf } from "../one-of.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks SC-03 (Direction of an operation). */
export const operatorDirection = ruleMutator("SC-03", [
  adding("operation against its direction", (idOf, random) => {
    const isUpwards = random(2) === 0;
    const operation = isUpwards ? "downscale" : oneOf(["aggregate", "average", "homogenise", "coarseGrain"], random);
    const sized = (value: number): object => ({ scales: [{ dimension: "space", extent: { value, unit: "m" } }] });
    const predicate = "https://data.example.org/relation/informs";
    const relations = [{ predicate, object: idOf("object"), scaleRelation: { operation } }];
    const subject = thing(idOf("subject"), { ...sized(isUpwards ? 80 : 12000), relations });
    const object = thing(idOf("object"), sized(isUpwards ? 12000 : 80));
    return { resources: [subject, object], at: "/0/relations/0/scaleRelation/operation" };
  }),
]);
