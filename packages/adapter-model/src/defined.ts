// SPDX-License-Identifier: Apache-2.0

/** The members of `T`, each of which may be undefined. */
export type Loose<T> = { readonly [K in keyof T]: T[K] | undefined };

/** The object without its members that are undefined: absent means undeclared. */
export function defined<T extends object>(members: Loose<T>): T {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as T;
}

/** A list, or undefined when it is empty: lists of the model are absent instead of empty. */
export function someOf<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length === 0 ? undefined : items;
}
