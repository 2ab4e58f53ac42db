// SPDX-License-Identifier: Apache-2.0

/** `time-extent` or `timeExtent` as `TimeExtent`; characters that no identifier may hold are dropped. */
export function pascalCase(text: string): string {
  return text
    .split(/[^A-Za-z0-9]+/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("");
}

/** `reference-systems` as `referenceSystems`. */
export function camelCase(text: string): string {
  const pascal = pascalCase(text);
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
}

/** `TimeExtent` as `time-extent`, `UCUM` as `ucum`. */
export function kebabCase(text: string): string {
  return text.replace(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase();
}
