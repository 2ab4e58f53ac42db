// SPDX-License-Identifier: Apache-2.0

/**
 * Remembers the answers of a pure function for the keys of late. Two generations: when the younger is full the older is
 * forgotten, so that a stream of ever new keys cannot fill the memory.
 */
export function remember<T>(compute: (key: string) => T, limit = 512): (key: string) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (key) => {
    const known = young.get(key);
    if (known !== undefined || young.has(key)) return known as T;
    const value = old.has(key) ? (old.get(key) as T) : compute(key);
    if (young.size >= limit) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
    return value;
  };
}
