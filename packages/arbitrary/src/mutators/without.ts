// SPDX-License-Identifier: Apache-2.0

/** A copy of an object without some of its members. */
export function without<T extends object>(value: T, ...members: readonly string[]): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([member]) => !members.includes(member))) as Partial<T>;
}
