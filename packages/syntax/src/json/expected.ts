// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";

/** What a message says that a value should have been: a text. */
export const A_TEXT: Bilingual = { en: "a text", ja: "文字列" };
/** What a message says that a value should have been: a number. */
export const A_NUMBER: Bilingual = { en: "a number", ja: "数" };
/** What a message says that a value should have been: a list. */
export const A_LIST: Bilingual = { en: "a list", ja: "並び" };
/** What a message says that a value should have been: an object. */
export const AN_OBJECT: Bilingual = { en: "an object", ja: "オブジェクト" };
