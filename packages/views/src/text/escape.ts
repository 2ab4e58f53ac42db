// SPDX-License-Identifier: Apache-2.0

/** C0 and C1 controls, line and paragraph separators, direction controls, invisible marks, lone surrogates. */
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\p{Cs}/gu;

/** What the log of GitHub Actions takes as a command: two colons where a line may begin, and `##[` anywhere. */
const COMMAND_COLONS = /(^|\s)::(?=[A-Za-z])/g;
const COMMAND_BRACKET = /##\[/g;

/**
 * Text of a stranger made fit for a terminal or a log: what could steer it, hide something or begin a command is shown
 * as `\u{..}`.
 */
export function escapeText(text: string): string {
  return text
    .replace(UNSAFE, (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`)
    .replace(COMMAND_COLONS, "$1\\u{3a}:")
    .replace(COMMAND_BRACKET, "##\\u{5b}");
}

/** JSON text in which the same characters stand as `\uXXXX`; it parses to the same value. */
export function escapeJson(json: string): string {
  return json
    .replace(UNSAFE, (c) => (c === "\n" ? c : `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`))
    .replace(COMMAND_BRACKET, "##\\u005b");
}
