// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";
import { escapeText } from "@jiku/views/text";

/**
 * A plain text message (SARIF 2.1.0, 3.11): controls shown as `\u{..}`, braces doubled since single ones are
 * placeholders (3.11.5), and no `](`, which would make a link of what stands before it (3.11.6).
 */
export function sarifText(text: string): string {
  return text
    .split("\n")
    .map((line) => escapeText(line).replaceAll("](", "] (").replaceAll("{", "{{").replaceAll("}", "}}"))
    .join("\n");
}

/** Both languages, English first. */
export function bothTexts({ en, ja }: Bilingual): string {
  return en === ja ? en : `${en}\n${ja}`;
}

/** A path as a relative reference (RFC 3986, 4.2). */
export function relativeUri(path: string): string {
  return path
    .replace(/\p{Cs}/gu, "\ufffd")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
}
