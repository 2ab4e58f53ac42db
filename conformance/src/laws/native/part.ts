// SPDX-License-Identifier: Apache-2.0
import type { AnyResource } from "@jiku/model";

/**
 * Whether one set of resources says nothing beyond another one: each of its values stands in the other, arrays taken as bags.
 * Ids do not count, since formats without ids number their records.
 */
export function isPart(small: readonly AnyResource[], big: readonly AnyResource[]): boolean {
  return isWithin(small.map(plain), big.map(plain));
}

function plain({ id: _, ...resource }: AnyResource): unknown {
  return resource;
}

function isWithin(small: unknown, big: unknown): boolean {
  if (Array.isArray(small)) return Array.isArray(big) && eachHasItsOwn(small, big);
  if (typeof small !== "object" || small === null) return Object.is(small, big);
  if (typeof big !== "object" || big === null || Array.isArray(big)) return false;
  return Object.entries(small).every(
    ([key, value]) => Object.hasOwn(big, key) && isWithin(value, (big as Readonly<Record<string, unknown>>)[key]),
  );
}

/** Exact fellows are taken first, so that a small item does not take the place of a big one. */
function eachHasItsOwn(small: readonly unknown[], big: readonly unknown[]): boolean {
  const free = new Map(big.map((item, n) => [n, JSON.stringify(item)]));
  const left = small.filter((item) => {
    const text = JSON.stringify(item);
    for (const [n, other] of free) {
      if (other !== text) continue;
      free.delete(n);
      return false;
    }
    return true;
  });
  return left.every((item) => {
    for (const n of free.keys()) {
      if (!isWithin(item, big[n])) continue;
      free.delete(n);
      return true;
    }
    return false;
  });
}
