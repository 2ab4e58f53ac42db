// SPDX-License-Identifier: Apache-2.0

/** Adds the items of the next part of a set, for the memos of rules on many resources. */
export function append<T>(list: T[], next: readonly T[]): void {
  for (const item of next) list.push(item);
}

export function addAll<T>(known: Set<T>, next: ReadonlySet<T>): void {
  for (const item of next) known.add(item);
}

/** What was known first stays. */
export function keepFirst<K, V>(known: Map<K, V>, next: ReadonlyMap<K, V>): void {
  for (const [key, value] of next) if (!known.has(key)) known.set(key, value);
}

/** What came last counts. */
export function keepLast<K, V>(known: Map<K, V>, next: ReadonlyMap<K, V>): void {
  for (const [key, value] of next) known.set(key, value);
}

/** The lists of one key one after the other. */
export function appendLists<K, T>(known: Map<K, T[]>, next: ReadonlyMap<K, T[]>): void {
  for (const [key, list] of next) {
    const own = known.get(key);
    if (own === undefined) known.set(key, list);
    else append(own, list);
  }
}
