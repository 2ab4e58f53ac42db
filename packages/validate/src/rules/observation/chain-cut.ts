// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";

/** Why a rule that follows references from resource to resource gave one chain up. */
export function chainCut(limit: number): Bilingual {
  return {
    en: `A chain of more than ${limit} resources was not followed to its end.`,
    ja: `${limit}件を超える資源の連鎖は、終わりまで追っていない。`,
  };
}
