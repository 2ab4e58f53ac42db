// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { isBefore } from "../time/is-before.js";

const LATER = ["validUntil", "revokedAt"] as const;

/** An attestation ends, or is revoked, after it was issued (VC Data Model 2.0, validity period). */
export const attestationOrder: Rule<"Attestation"> = {
  code: "TRU-059",
  on: "Attestation",
  check(attestation, report) {
    const { issuedAt: issued } = attestation;
    for (const member of LATER) {
      const time = attestation[member];
      if (time !== undefined && isBefore(time, issued)) report(`/${member}`, { member, time, issued });
    }
  },
};
