// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { attested } from "../parts/attestation.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks TRU-059 (Order of an attestation). */
export const attestationOrder = ruleMutator("TRU-059", [
  changing("Attestation", "out of force before it was issued", (value) => ({
    value: { ...value, validUntil: "1970-01-01T00:00:00Z" },
    at: "/validUntil",
  })),
  adding("out of force before it was issued", (idOf, random) => {
    const member = oneOf(["validUntil", "revokedAt"], random);
    return { resources: attested(idOf, { [member]: "2026-07-31T00:00:00Z" }), at: `/0/${member}` };
  }),
]);
