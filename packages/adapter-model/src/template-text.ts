// SPDX-License-Identifier: Apache-2.0

/** Marks of CMake, shells, Jinja and Mustache, ERB; words that stand for a text to come; a GUID of zeros. */
const PATTERNS: readonly RegExp[] = [
  /@[A-Za-z_]\w*@/,
  /\$\{[^}]*\}/,
  /\{\{[^}]*\}\}/,
  /<%[^%]*%>/,
  /^(?:todo|fixme|tbd|x{3,}|changeme|placeholder)\b/i,
  /^\{?0{8}-0{4}-0{4}-0{4}-0{12}\}?$/,
];

/** Whether a text looks as a template left it. An empty text does, where one is demanded. */
export function isTemplateText(text: string, demanded: boolean): boolean {
  return text.trim() === "" ? demanded : PATTERNS.some((pattern) => pattern.test(text.trim()));
}
