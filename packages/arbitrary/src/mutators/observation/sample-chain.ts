// SPDX-License-Identifier: Apache-2.0
import { adding, type IdOf } from "../adding.js";
import { changing } from "../changing.js";
import { hasMember } from "../has-member.js";
import { observed } from "../parts/observed.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";

/** A Sample of the resource of the given kind. */
function sample(idOf: IdOf, kind: string, of: string): object {
  return { id: idOf(kind), type: "Sample", sampleKind: "material", sampleOf: [idOf(of)] };
}

/** Breaks OB-03 (Chain of samples). */
export const sampleChain = ruleMutator("OB-03", [
  changing("Sample", "sample of itself", (value, { document }) =>
    hasMember(document, "ultimateFeatureOfInterest")
      ? undefined
      : { value: { ...value, sampleOf: [value.id] }, at: "/sampleOf" },
  ),
  adding("samples of each other", (idOf) => ({
    resources: [sample(idOf, "slice", "block"), sample(idOf, "block", "slice")],
    at: "/0/sampleOf",
  })),
  adding("sample of another whole", (idOf) => {
    const more = { featureOfInterest: idOf("sample"), ultimateFeatureOfInterest: idOf("other") };
    const resources = [...observed(idOf, more), sample(idOf, "sample", "thing"), thing(idOf("other"))];
    return { resources, at: "/0/ultimateFeatureOfInterest" };
  }),
]);
