// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { ASSET_DIGEST } from "../parts/asset.js";
import { approximating } from "../parts/surrogate.js";
import { ruleMutator } from "../rule-mutator.js";

const OLDER = "sha256:cc578ae9643d2385729f62194e5f979cab2268cfea39310bfe7ab56b0c82ec85";

/** Breaks TRU-006 (The reference is unchanged). */
export const approximationVoid = ruleMutator("TRU-006", [
  adding("error against an older model", (idOf) => {
    const approximation = { reference: { id: idOf("model"), digest: OLDER } };
    return {
      resources: approximating(idOf, { approximation, model: { digest: ASSET_DIGEST } }),
      at: "/0/approximates/0/reference/digest",
    };
  }),
]);
