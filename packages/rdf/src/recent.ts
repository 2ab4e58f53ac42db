// SPDX-License-Identifier: Apache-2.0

const SLOTS = 1024;

/** Values that were made for the last strings of each slot; a string that was forgotten costs no more than the making. */
export interface Recent<V> {
  get(text: string): V | undefined;
  set(text: string, value: V): void;
}

/** By the length and four characters: IRIs of one data set differ at the end. */
function slotOf(text: string): number {
  const n = text.length;
  if (n < 4) return n;
  const end = text.charCodeAt(n - 1) + 37 * text.charCodeAt(n - 2) + 1009 * text.charCodeAt(n - 3);
  return (end + 131 * text.charCodeAt(n >> 1) + n) & (SLOTS - 1);
}

/**
 * A table of fixed size from strings to what was made of them. Beside a `Map`: no hash of the whole string, nothing to
 * clear, and nothing grows with the data.
 */
export function recent<V>(): Recent<V> {
  const texts: string[] = new Array<string>(SLOTS).fill("");
  const values: (V | undefined)[] = new Array<V | undefined>(SLOTS).fill(undefined);
  return {
    get(text) {
      const slot = slotOf(text);
      return texts[slot] === text ? values[slot] : undefined;
    },
    set(text, value) {
      const slot = slotOf(text);
      texts[slot] = text;
      values[slot] = value;
    },
  };
}
