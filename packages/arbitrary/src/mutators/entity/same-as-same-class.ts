// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { asset } from "../parts/asset.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks ID-03 (Same thing, same class). */
export const sameAsSameClass = ruleMutator("ID-03", [
  changing("Resource", "said to be the same as a resource of another class", (value, { document, random }) => {
    const others = document.graph.filter(({ type }) => type !== value.type);
    const other = others[random(others.length)];
    const sameAs = value.sameAs ?? [];
    if (other === undefined) return undefined;
    return { value: { ...value, sameAs: [...sameAs, other.id] }, at: `/sameAs/${sameAs.length}` };
  }),
  adding("a thing said to be its file", (idOf) => ({
    resources: [thing(idOf("thing"), { sameAs: [idOf("asset")] }), asset(idOf("asset"))],
    at: "/0/sameAs/0",
  })),
]);
