// SPDX-License-Identifier: Apache-2.0
import { type Hash64, type HashIndex, hashBytes } from "@jiku/adapter";

/** The keys of `CityObjects` by their text. */
export interface KeyLookup {
  has(key: string): boolean;
  hash(key: string): Hash64;
}

const encoder = new TextEncoder();

/** Looks texts up in an index of hashes. */
export function keyLookup(index: HashIndex): KeyLookup {
  const hash = (key: string): Hash64 => {
    const bytes = encoder.encode(key);
    const into: Hash64 = { high: 0, low: 0 };
    hashBytes(bytes, 0, bytes.length, into);
    return into;
  };
  return {
    hash,
    has(key) {
      const { high, low } = hash(key);
      return index.find(high, low) >= 0;
    },
  };
}
