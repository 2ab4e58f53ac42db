// SPDX-License-Identifier: Apache-2.0

/** The halves of the 64-bit hash that `hashText` computed last, as signed 32-bit numbers; `b` is never 0. */
export const lastHash = { a: 0, b: 1 };

/** Two multiplicative hashes of 32 bits; equal pairs of different ids are expected once in 2^64 / n^2 sets. */
export function hashText(text: string): void {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    a = Math.imul(a ^ c, 0x01000193);
    b = (Math.imul(b, 31) + c) | 0;
  }
  lastHash.a = (a ^ (a >>> 15)) | 0;
  lastHash.b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) | 0 || 1;
}
