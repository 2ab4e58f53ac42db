// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { oneOf } from "../one-of.js";
import { ASSET_DIGEST } from "../parts/asset.js";
import { attested } from "../parts/attestation.js";
import { ruleMutator } from "../rule-mutator.js";

const OTHER = "sha256:59f0db478528b4c446cfaf3d5b8a358dc500a6d97b29a215ee8c216a2f7174e2";

/** Breaks TRU-050 (The attested bytes). */
export const subjectBytes = ruleMutator("TRU-050", [
  adding("attested digest of other bytes", (idOf, random) => {
    const [right, wrong] = [ASSET_DIGEST, OTHER].map((digest) => ({ id: idOf("asset"), digest }));
    const before = oneOf([[], [right]], random);
    return { resources: attested(idOf, { subjects: [...before, wrong] }), at: `/0/subjects/${before.length}` };
  }),
]);
