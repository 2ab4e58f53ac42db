// SPDX-License-Identifier: Apache-2.0
import type { IdOf } from "../adding.js";
import { agent } from "./agent.js";
import { ASSET_DIGEST, asset } from "./asset.js";

const PROOF = {
  cryptosuite: "eddsa-jcs-2022",
  verificationMethod: "did:web:data.example.org#key-1",
  proofPurpose: "assertionMethod",
  proofValue: "z2rBvC",
};

/** An Attestation of the bytes of the file of kind `asset`; `more` says otherwise. */
export function attestation(idOf: IdOf, more: object = {}): object {
  return {
    id: idOf("attestation"),
    type: "Attestation",
    subjects: [{ id: idOf("asset"), digest: ASSET_DIGEST }],
    claimType: "https://data.example.org/known/claim/integrity",
    issuer: idOf("agent"),
    issuedAt: "2026-08-01T00:05:00Z",
    proof: PROOF,
    ...more,
  };
}

/** An Attestation, the first of the list, and all that it refers to. */
export function attested(idOf: IdOf, more: object = {}): readonly object[] {
  return [attestation(idOf, more), asset(idOf("asset")), agent(idOf)];
}
