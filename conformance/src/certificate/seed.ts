// SPDX-License-Identifier: Apache-2.0
import { createHash } from "node:crypto";

/** The seed that follows from a nonce once package and suite are fixed: the first 32 bits of SHA-256 over the three texts. */
export function revealedSeed(nonce: string, subjectDigest: string, suiteDigest: string): number {
  return createHash("sha256").update(`${nonce}${subjectDigest}${suiteDigest}`, "utf8").digest().readInt32BE(0);
}
