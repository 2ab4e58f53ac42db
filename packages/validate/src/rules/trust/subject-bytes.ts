// SPDX-License-Identifier: Apache-2.0
import type { Asset, Rule } from "@jiku/model";

/** What was attested is what is here (in-toto, subject); bytes of files are compared where they are opened. */
export const subjectBytes: Rule<"AttestedSubject"> = {
  code: "TRU-050",
  on: "AttestedSubject",
  check({ id, digest: attested }, report, context) {
    const found = (context.resolve(id) as Partial<Asset> | undefined)?.digest;
    if (found !== undefined && found !== attested && algorithm(found) === algorithm(attested))
      report("", { id, attested, found });
  },
};

/** Digests of two algorithms cannot be compared. */
function algorithm(digest: string): string {
  return digest.slice(0, digest.indexOf(":"));
}
