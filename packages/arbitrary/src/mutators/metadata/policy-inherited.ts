// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { oneOf } from "../one-of.js";
import { dataset, publisher } from "../parts/dataset.js";
import { policy } from "../parts/policy.js";
import { thing } from "../parts/thing.js";
import { resourceOfId } from "../resource-of-id.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks PO-04 (Inherited terms). */
export const policyInherited = ruleMutator("PO-04", [
  adding("terms of a resource lost on the way", (idOf, _, document) => {
    const raw = document.graph.find((resource) => {
      const terms = resourceOfId(document, "Policy", resource.policy);
      return terms?.prohibitions !== undefined || terms?.obligations !== undefined || terms?.residency !== undefined;
    });
    return raw && { resources: [thing(idOf("thing"), { derivedFrom: [raw.id] })], at: "/0" };
  }),
  adding("terms lost on the way", (idOf, random) => {
    const terms = oneOf<object>(
      [{ prohibitions: [{ action: "odrl:sell" }] }, { obligations: [{ action: "odrl:attribute" }] }],
      random,
    );
    const resources = [
      dataset(idOf, { derivedFrom: [idOf("raw")] }, "clean"),
      dataset(idOf, { policy: idOf("policy") }, "raw"),
      policy(idOf("policy"), [idOf("raw")], terms),
      publisher(idOf),
    ];
    return { resources, at: "/0" };
  }),
  adding("residency widened", (idOf) => {
    const resources = [
      dataset(idOf, { derivedFrom: [idOf("raw")], policy: idOf("wide") }, "clean"),
      dataset(idOf, { policy: idOf("narrow") }, "raw"),
      policy(idOf("narrow"), [idOf("raw")], { residency: ["JP"] }),
      policy(idOf("wide"), [idOf("clean")], { residency: ["JP", "SG"] }),
      publisher(idOf),
    ];
    return { resources, at: "/0/policy" };
  }),
]);
