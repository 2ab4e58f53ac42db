// SPDX-License-Identifier: Apache-2.0
import { type CertifyMessageKey, certifyMessages } from "./certify-messages.js";
import type { Language } from "./language.js";
import { type SayValue, sayText } from "./say.js";

/** A message of `jiku certify` in the asked language. */
export function sayCertify(
  language: Language,
  key: CertifyMessageKey,
  values: Readonly<Record<string, SayValue>> = {},
): string {
  return sayText(language, certifyMessages[key], values);
}

/** The key of a message whose name is made of a word, where there is one. */
export function certifyKey(prefix: string, word: string): CertifyMessageKey | undefined {
  const key = `${prefix}${word}`;
  return Object.hasOwn(certifyMessages, key) ? (key as CertifyMessageKey) : undefined;
}
