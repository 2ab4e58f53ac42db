// SPDX-License-Identifier: Apache-2.0

/** Marks of templates, and words that stand for a text to come. */
const PATTERNS: readonly RegExp[] = [
  /^\$\{[^}]*\}$/,
  /\{\{[^}]*\}\}/,
  /^\$[A-Z][A-Z_-]*$/,
  /^(?:n\/a|todo|fixme|tbd|x{3,}|changeme|placeholder|string)$/i,
];

/** Whether a text looks as a template left it. */
export function isTemplateText(text: string): boolean {
  return PATTERNS.some((pattern) => pattern.test(text.trim()));
}
