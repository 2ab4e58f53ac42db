// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { resolveAs } from "../resolve-as.js";
import { isBefore } from "../time/is-before.js";

/** The attestations of a resource are in force; the date is the caller's, never that of the clock. */
export const revokedAttestation: Rule<"Model" | "Composition"> = {
  code: "TRU-056",
  on: ["Model", "Composition"],
  check({ attestations }, report, context) {
    const { asOf } = context;
    attestations?.forEach((ref, k) => {
      const { revokedAt, validUntil } = resolveAs(ref, "Attestation", context) ?? {};
      const path = `/attestations/${k}`;
      if (revokedAt !== undefined) report(path, { attestation: ref, revoked: revokedAt });
      else if (validUntil !== undefined && asOf !== undefined && isBefore(validUntil, `${asOf}T00:00:00Z`))
        report(path, { attestation: ref, until: validUntil, date: asOf }, { case: "expired" });
    });
  },
};
