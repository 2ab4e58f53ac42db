// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { attested } from "../parts/attestation.js";
import { surrogate, surrogateParts } from "../parts/surrogate.js";
import { together } from "../parts/together.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks TRU-057 (Attested training data). */
export const trainingAttested = ruleMutator("TRU-057", [
  adding("attestation of anything but the training data", (idOf) => ({
    resources: together(
      [surrogate(idOf, { attestations: [idOf("attestation")] })],
      surrogateParts(idOf),
      attested(idOf),
    ),
    at: "/0/attestations",
  })),
]);
