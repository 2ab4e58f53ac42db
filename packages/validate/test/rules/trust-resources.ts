// SPDX-License-Identifier: Apache-2.0
import { at, DATA, KNOWN, LEARNED, model, resource } from "./loop-resources.js";

type Members = Readonly<Record<string, unknown>>;
export const ONE = `sha256:${"1".repeat(64)}`;
export const TWO = `sha256:${"2".repeat(64)}`;

export function approximation(members: Members = {}): object {
  return { reference: { id: `${DATA}/ref` }, metric: `${KNOWN}/rmse`, value: 0.1, kind: "proven", ...members };
}

export function surrogate(members: Members = {}, approximated: Members = {}): object {
  return model("m", { ...LEARNED, approximates: [approximation(approximated)], ...members });
}

export function attestation(members: Members = {}): object {
  return resource("Attestation", "att", {
    subjects: [{ id: `${DATA}/m`, digest: ONE }],
    claimType: "https://data.example.org/known/claim/integrity",
    issuer: `${KNOWN}/house`,
    issuedAt: at("06"),
    proof: {
      cryptosuite: "eddsa-jcs-2022",
      verificationMethod: "did:web:data.example.org#key-1",
      proofPurpose: "assertionMethod",
      proofValue: "z2rBvC",
    },
    ...members,
  });
}

export function card(members: Members = {}): object {
  return resource("Card", "card", {
    about: { id: `${DATA}/m` },
    intendedUses: ["flood warning"],
    outOfScope: ["Dike design"],
    limitations: ["no backwater"],
    ...members,
  });
}

export function policy(members: Members): object {
  return resource("Policy", "policy", { targets: [`${DATA}/m`], ...members });
}

export const uses = (...modelParts: readonly string[]) => ({
  action: "odrl:use",
  ...(modelParts.length > 0 && { modelParts }),
});
