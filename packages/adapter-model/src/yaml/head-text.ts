// SPDX-License-Identifier: Apache-2.0

/** The first bytes as text for telling formats apart; undefined when they hold a zero byte or are no UTF-8. */
export function headText(head: Uint8Array): string | undefined {
  if (head.includes(0)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: true });
  } catch {
    return undefined;
  }
}

/** The value that a mapping of YAML or JSON gives to a key on a line of its own, at any indent up to `indent`. */
export function lineValue(text: string, key: string, indent = 0): string | undefined {
  const inBlock = new RegExp(`^ {0,${indent}}["']?${key}["']?[ \\t]*:[ \\t]*["']?([^"'#\\r\\n,}]*)`, "m").exec(text);
  const inFlow = inBlock ?? new RegExp(`^\\s*\\{(?:[^{}[\\]]*,)?\\s*"${key}"\\s*:\\s*"?([^",}\\r\\n]*)`).exec(text);
  return inFlow?.[1]?.trim();
}
