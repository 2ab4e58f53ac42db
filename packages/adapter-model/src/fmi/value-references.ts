// SPDX-License-Identifier: Apache-2.0
import type { Port } from "@jiku/model";

const LARGEST = 0xffffffff;

/** The value references of all ports, and that of the independent variable. */
export interface ValueReferences {
  /** By place of the port. */
  readonly ports: readonly string[];
  readonly independent: string;
  /** Places of the ports whose own key could not be used. */
  readonly changed: readonly number[];
}

/** Keeps the native keys that are free value references, and gives the lowest free numbers to the others. */
export function valueReferences(ports: readonly Port[], independent: string | undefined): ValueReferences {
  const taken = new Set<number>();
  const own = ports.map(({ nativeKey }) => take(nativeKey, taken));
  const time = take(independent, taken);
  let next = 0;
  const free = (): string => {
    while (taken.has(next)) next++;
    taken.add(next);
    return String(next);
  };
  return {
    independent: time ?? free(),
    ports: own.map((reference) => reference ?? free()),
    changed: own.flatMap((reference, i) => (reference === undefined && ports[i]?.nativeKey !== undefined ? [i] : [])),
  };
}

function take(key: string | undefined, taken: Set<number>): string | undefined {
  if (key === undefined || !/^\d{1,10}$/.test(key) || Number(key) > LARGEST || taken.has(Number(key))) return undefined;
  taken.add(Number(key));
  return key;
}
