// SPDX-License-Identifier: Apache-2.0
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/** A SHA-256 that takes its bytes piece by piece (FIPS 180-4, 6.2); the Web Crypto digest needs all of them at once. */
export interface Sha256 {
  update(bytes: Uint8Array): void;
  /** Ends the computation: 64 lower-case hexadecimal digits. Call it once. */
  hex(): string;
}

/** SHA-256 (FIPS 180-4) of bytes that come in pieces. */
export function createSha256(): Sha256 {
  const hash = sha256.create();
  return {
    update(bytes) {
      hash.update(bytes);
    },
    hex: () => bytesToHex(hash.digest()),
  };
}
