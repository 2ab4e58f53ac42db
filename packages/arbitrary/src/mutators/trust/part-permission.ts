// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { oneOf } from "../one-of.js";
import { model } from "../parts/model.js";
import { policy } from "../parts/policy.js";
import { property } from "../parts/property.js";
import { run } from "../parts/run.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks TRU-054 (Permission for the part). */
export const partPermission = ruleMutator("TRU-054", [
  adding("model tuned whose output alone is permitted", (idOf, random) => {
    const terms = oneOf<object>(
      [{ permissions: [{ action: "odrl:use", modelParts: ["output", "code"] }] }, { modelParts: ["output"] }],
      random,
    );
    const resources = [
      run(idOf, { runKind: "training", used: [idOf("model")] }),
      model(idOf, { policy: idOf("policy") }),
      policy(idOf("policy"), [idOf("model")], terms),
      property(idOf("property")),
    ];
    return { resources, at: "/0/used/0" };
  }),
]);
