// SPDX-License-Identifier: Apache-2.0

/** The keys of the objects that are open in a token pass, by hash and place. */
export interface KeyTable {
  clear(): void;
  open(depth: number): void;
  close(depth: number): void;
  /** Adds the key at `from` to the innermost object; returns the place of an equal earlier one, or -1. Without hash the key has escapes. */
  add(bytes: Uint8Array, from: number, to: number, hash: number | undefined): number;
  text(bytes: Uint8Array, from: number, to: number): string;
  isReserved(bytes: Uint8Array, from: number, to: number, plain: boolean): boolean;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const FEW = 32;
const RESERVED = "__proto__";

/** Up to 32 keys of an object are compared one by one; an object of more keys gets a map from hash to places. */
export function createKeyTable(deepest: number): KeyTable {
  const first = new Int32Array(deepest + 2);
  const many: (Map<number, number[]> | undefined)[] = [];
  let hashes = new Int32Array(1024);
  let places = new Int32Array(1024);
  let count = 0;
  let depth = 0;

  function grow(): void {
    const h = new Int32Array(hashes.length * 4);
    const p = new Int32Array(places.length * 4);
    h.set(hashes);
    p.set(places);
    hashes = h;
    places = p;
  }

  function findAmongMany(bytes: Uint8Array, from: number, to: number, hash: number): number {
    let map = many[depth];
    if (map === undefined) {
      map = new Map();
      for (let k = first[depth] as number; k < count; k++) append(map, hashes[k] as number, places[k] as number);
      many[depth] = map;
    }
    const found = map.get(hash)?.find((place) => sameKey(bytes, place, from, to)) ?? -1;
    append(map, hash, from);
    return found;
  }

  return {
    clear(): void {
      count = 0;
      depth = 0;
      if (many.length > 0) many.length = 0;
    },
    open(at: number): void {
      depth = at;
      first[at] = count;
    },
    close(at: number): void {
      count = first[at] as number;
      if (many.length > at) many[at] = undefined;
      depth = at - 1;
    },
    add(bytes: Uint8Array, from: number, to: number, known: number | undefined): number {
      const hash = known ?? hashOf(keyText(bytes, from, to));
      let found = -1;
      const begin = first[depth] as number;
      if (count - begin >= FEW) found = findAmongMany(bytes, from, to, hash);
      else {
        for (let k = begin; k < count; k++) {
          if (hashes[k] === hash && sameKey(bytes, places[k] as number, from, to)) found = places[k] as number;
        }
      }
      if (count === hashes.length) grow();
      hashes[count] = hash;
      places[count++] = from;
      return found;
    },
    text: keyText,
    isReserved(bytes: Uint8Array, from: number, to: number, plain: boolean): boolean {
      if (plain && (to - from !== RESERVED.length || bytes[from] !== 0x5f)) return false;
      return keyText(bytes, from, to) === RESERVED;
    },
  };
}

function append(map: Map<number, number[]>, hash: number, place: number): void {
  const list = map.get(hash);
  if (list === undefined) map.set(hash, [place]);
  else list.push(place);
}

function sameKey(bytes: Uint8Array, earlier: number, from: number, to: number): boolean {
  const length = to - from;
  let same = bytes[earlier + length] === QUOTE;
  for (let k = 0; same && k < length; k++) same = bytes[earlier + k] === bytes[from + k];
  return same || keyText(bytes, earlier, closingQuote(bytes, earlier)) === keyText(bytes, from, to);
}

function closingQuote(bytes: Uint8Array, from: number): number {
  let i = from;
  while (i < bytes.length && bytes[i] !== QUOTE) i += bytes[i] === BACKSLASH ? 2 : 1;
  return i;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

function keyText(bytes: Uint8Array, from: number, to: number): string {
  const raw = decoder.decode(bytes.subarray(from, to));
  if (!raw.includes("\\")) return raw;
  try {
    return JSON.parse(`"${raw}"`) as string;
  } catch {
    return raw;
  }
}

function hashOf(text: string): number {
  let hash = 0;
  for (const b of encoder.encode(text)) hash = (Math.imul(hash, 31) + b) | 0;
  return hash;
}
