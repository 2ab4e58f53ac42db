// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";

/** Sorts in words. */
export const SORT_WORDS: Readonly<Record<string, Bilingual>> = {
  class: { en: "class", ja: "クラス" },
  base: { en: "base", ja: "基底" },
  value: { en: "value type", ja: "値の型" },
  union: { en: "union", ja: "共用型" },
  document: { en: "document", ja: "文書" },
  enumeration: { en: "enumeration", ja: "列挙" },
  primitive: { en: "primitive", ja: "基本型" },
};
