// SPDX-License-Identifier: Apache-2.0
import type { RuleContext } from "@jiku/model";

const NOTHING: object = Object.freeze({});

/** The object that directly holds the value, seen as one that may have the members of `T`; one without members for a value that stands alone. */
export function holderOf<T extends object>({ holders }: RuleContext): Partial<T> {
  return holders[holders.length - 1] ?? NOTHING;
}
