// SPDX-License-Identifier: Apache-2.0
import type { Language } from "./language.js";
import { type SayValue, sayText } from "./say.js";
import { type SchemaMessageKey, schemaMessages } from "./schema-messages.js";

/** A message of `jiku lint` or `jiku diff` in the asked language. */
export function saySchema(
  language: Language,
  key: SchemaMessageKey,
  values: Readonly<Record<string, SayValue>> = {},
): string {
  return sayText(language, schemaMessages[key], values);
}
