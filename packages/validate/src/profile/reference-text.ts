// SPDX-License-Identifier: Apache-2.0

/** The text of a reference, plain or pinned, and the JSON Pointer to it; any other value as it is. */
export function referenceText(value: unknown): { readonly text: unknown; readonly suffix: string } {
  const isPinned = typeof value === "object" && value !== null && "id" in value;
  return isPinned ? { text: value.id, suffix: "/id" } : { text: value, suffix: "" };
}
