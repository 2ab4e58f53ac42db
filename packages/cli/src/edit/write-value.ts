// SPDX-License-Identifier: Apache-2.0
import { type Container, readContainer } from "./container.js";

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** JSON text of a value on one line, `gap` after each colon and comma. */
export function writeValue(value: unknown, gap: string): string {
  if (Array.isArray(value)) return `[${value.map((item) => writeValue(item, gap)).join(`,${gap}`)}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${gap}${writeValue(item, gap)}`);
  return `{${members.join(`,${gap}`)}}`;
}

/**
 * JSON text of a value that takes the place of another: items of an array that were there before keep their spelling,
 * and an array of the same length keeps its white space.
 */
export function rewriteValue(before: Uint8Array, value: unknown): string {
  const old = readContainer(before);
  if (old === undefined || old.object || !Array.isArray(value)) return writeValue(value, gapOf(old));
  const spelling = spellingsOf(old);
  const gap = gapOf(old);
  const items = value.map((item) => spelling(item) ?? writeValue(item, gap));
  if (items.length !== old.entries.length) return `[${items.join(`,${gap}`)}]`;
  let text = "";
  let at = 0;
  for (const [index, { from, to }] of old.entries.entries()) {
    text += textOf(old.bytes, at, from) + items[index];
    at = to;
  }
  return text + textOf(old.bytes, at, old.bytes.length);
}

/** How an item of the container spells this value; undefined when none has it. */
export function spellingsOf({ bytes, entries }: Container): (value: unknown) => string | undefined {
  const byValue = new Map<string, string>();
  for (const { valueFrom, to } of entries) {
    const text = textOf(bytes, valueFrom, to);
    byValue.set(JSON.stringify(JSON.parse(text)), text);
  }
  return (value) => byValue.get(JSON.stringify(value));
}

/** The white space that the container puts before its first value on one line; none where it has none. */
export function gapOf(container: Container | undefined): string {
  const [first, second] = container?.entries ?? [];
  if (container === undefined || first === undefined) return " ";
  if (container.object) return /^[ \t]*$/.test(afterColon(container)) ? afterColon(container) : " ";
  if (second === undefined) return " ";
  const between = textOf(container.bytes, first.to, second.from);
  return /^,[ \t]*$/.test(between) ? between.slice(1) : " ";
}

/** What stands between the colon and the value of the first member. */
export function afterColon({ bytes, entries }: Container): string {
  const [first] = entries;
  if (first?.key === undefined) return " ";
  const text = textOf(bytes, first.from, first.valueFrom);
  return text.slice(text.lastIndexOf(":") + 1);
}

export function textOf(bytes: Uint8Array, from: number, to: number): string {
  return decoder.decode(bytes.subarray(from, to));
}
