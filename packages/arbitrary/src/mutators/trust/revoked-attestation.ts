// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { asOf } from "../as-of.js";
import { attested } from "../parts/attestation.js";
import { model } from "../parts/model.js";
import { property } from "../parts/property.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks TRU-056 (Attestations in force). */
export const revokedAttestation = ruleMutator("TRU-056", [
  adding("attestation that was revoked", (idOf) => {
    const certified = model(idOf, { attestations: [idOf("attestation")] });
    const resources = [certified, property(idOf("property")), ...attested(idOf, { revokedAt: "2026-08-02T00:00:00Z" })];
    return { resources, at: "/0/attestations/0" };
  }),
  asOf(
    "2001-01-01",
    adding("attestation that has expired", (idOf) => {
      const expired = { issuedAt: "2000-06-01T00:00:00Z", validUntil: "2000-12-01T00:00:00Z" };
      const certified = model(idOf, { attestations: [idOf("attestation")] });
      const resources = [certified, property(idOf("property")), ...attested(idOf, expired)];
      return { resources, at: "/0/attestations/0" };
    }),
  ),
]);
