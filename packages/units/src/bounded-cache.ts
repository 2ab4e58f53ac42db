// SPDX-License-Identifier: Apache-2.0

/** A memory of computed answers that never holds more than twice its limit. */
export interface BoundedCache<T> {
  /** The remembered answer for the key, computed and remembered when it is not there. */
  get(key: string): T;
}

/**
 * Remembers the answers of a pure function for the keys of late. Two generations: when the younger is full the older
 * is forgotten, so what is in use stays and a stream of ever new keys cannot fill the memory.
 */
export function boundedCache<T>(compute: (key: string) => T, limit: number): BoundedCache<T> {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  const remember = (key: string): T => {
    const value = old.has(key) ? (old.get(key) as T) : compute(key);
    if (young.size >= limit) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
    return value;
  };
  return {
    get(key) {
      const value = young.get(key);
      return value !== undefined || young.has(key) ? (value as T) : remember(key);
    },
  };
}
