// SPDX-License-Identifier: Apache-2.0
import type { Bump, Category, ChangeRule } from "../change.js";

type Texts = readonly [en: string, ja: string];

/** One entry of the table, under its slug. */
export function changeRule(
  code: string,
  slug: string,
  bump: Bump,
  categories: readonly Category[],
  message: Texts,
  fix: Texts,
): readonly [string, ChangeRule] {
  const entry = {
    code,
    rule: `diff/${slug}`,
    bump,
    categories,
    message: { en: message[0], ja: message[1] },
    fix: { en: fix[0], ja: fix[1] },
  };
  return [slug, entry];
}
