// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { asset } from "../parts/asset.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

/** Breaks ID-09 (Digest of an asset declared). */
export const assetDigestDeclared = ruleMutator("ID-09", [
  changing("Asset", "digest left out", (value) =>
    value.digest === undefined ? undefined : { value: without(value, "digest") },
  ),
  adding("digest left out", (idOf) => ({ resources: [without(asset(idOf("asset")), "digest")], at: "/0" })),
]);
