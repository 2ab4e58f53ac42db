// SPDX-License-Identifier: Apache-2.0

/**
 * A label out of an id, the same in every run: two multiplicative hashes of 31 bits, in decimal. Blank nodes of
 * different resources stay apart where their quads are joined, and one resource always gives the same quads.
 */
export function labelOf(id: string): string {
  let a = 0x1e3779b9;
  let b = 0x05ebca6b;
  for (let i = 0; i < id.length; i++) {
    const unit = id.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x5bd1e995);
    b = Math.imul(b ^ unit, 0x1b873593);
  }
  a = Math.imul(a ^ (a >>> 16), 0x7feb352d);
  b = Math.imul(b ^ (b >>> 15), 0x846ca68b);
  return `${(a ^ (a >>> 15)) & 0x7fffffff}x${(b ^ (b >>> 16)) & 0x7fffffff}`;
}
