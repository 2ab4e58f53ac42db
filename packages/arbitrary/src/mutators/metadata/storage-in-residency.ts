// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { asset } from "../parts/asset.js";
import { dataset, publisher } from "../parts/dataset.js";
import { policy } from "../parts/policy.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks PO-06 (Stored where allowed). */
export const storageInResidency = ruleMutator("PO-06", [
  adding("copy abroad", (idOf) => {
    const resources = [
      asset(idOf("asset"), { storageRegions: ["JP", "US"] }),
      dataset(idOf, { policy: idOf("policy"), distributions: [idOf("asset")] }),
      policy(idOf("policy"), [idOf("dataset")], { residency: ["JP"] }),
      publisher(idOf),
    ];
    return { resources, at: "/0/storageRegions" };
  }),
]);
