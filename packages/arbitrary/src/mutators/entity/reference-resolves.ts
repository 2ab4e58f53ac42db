// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { partOf } from "../parts/part-of.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";

/** References that no rule follows further than to their class. */
const PLAIN = [
  ["Observation", "observedProperty"],
  ["Observation", "madeBySystem"],
  ["Observation", "usedProcedure"],
  ["Field", "usedProcedure"],
  ["Field", "featureOfInterest"],
  ["Entity", "frame"],
  ["Relation", "object"],
  ["Dataset", "publisher"],
  ["Deployment", "platform"],
  ["System", "implements"],
  ["Variable", "property"],
] as const;
const NOWHERE = "https://nowhere.example.org/";

/** Breaks ID-02 (References resolve). */
export const referenceResolves = ruleMutator("ID-02", [
  changing("Ref", "reference to nothing", (_, { key, holder, resource, random, document }) => {
    const type = (holder as { readonly type?: string }).type;
    const isPlain = PLAIN.some(
      ([name, member]) => member === key && (type === undefined ? name !== resource.type : name === type),
    );
    const isConserved = (holder as { readonly scaleRelation?: unknown }).scaleRelation !== undefined;
    const isCovered = (document.external ?? []).some((entry) => entry.startsWith(NOWHERE));
    return isPlain && !isConserved && !isCovered ? { value: `${NOWHERE}${random(1000)}` } : undefined;
  }),
  adding("reference to nothing", (idOf) => ({
    resources: [thing(idOf("thing"), { relations: [partOf(idOf("other"))] })],
    at: "/0/relations/0/object",
  })),
]);
