// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";

/** What a placeholder stands for; a text that differs by language is given in both. */
export type FindingValue = string | number | boolean | null | readonly (string | number)[] | Bilingual;

/** The values that fill the placeholders of a finding's message, by name. */
export type FindingValues = Readonly<Record<string, FindingValue>>;
