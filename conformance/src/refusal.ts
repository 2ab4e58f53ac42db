// SPDX-License-Identifier: Apache-2.0
import { type Bilingual, isJikuError, JikuError } from "@jiku/model";

/** A misuse that is told in both languages: the error's message is the English text. */
export function refusal(text: Bilingual, cause?: unknown): JikuError {
  return Object.assign(new JikuError("bad-option", text.en, { cause }), { text });
}

/** Both texts of an error, where it was made by `refusal`. */
export function refusalText(error: unknown): Bilingual | undefined {
  return isJikuError(error) && "text" in error ? (error.text as Bilingual) : undefined;
}
