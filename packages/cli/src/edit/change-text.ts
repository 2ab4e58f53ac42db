// SPDX-License-Identifier: Apache-2.0
import { type Container, readContainer } from "./container.js";
import { afterColon, gapOf, rewriteValue, spellingsOf, textOf, writeValue } from "./write-value.js";

/** Bytes `from` to `to` of a text give way to `text`. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The change that puts a value in the place of another; `before` is what stands there. */
export function replaceValue(before: Uint8Array, value: unknown): Change {
  return { from: 0, to: before.length, text: rewriteValue(before, value) };
}

/** The change that adds a member or an item to the object or array `holder`; undefined when it cannot stand there. */
export function insertEntry(holder: Uint8Array, token: string, value: unknown): Change | undefined {
  const container = readContainer(holder);
  if (container === undefined) return undefined;
  const { object, entries } = container;
  const index = object ? entries.length : indexOf(token, entries.length);
  if (index === undefined || entries.some((entry) => object && entry.key === token)) return undefined;
  const known = object ? undefined : spellingsOf(container)(value);
  const written = known ?? writeValue(value, gapOf(container));
  const entry = object ? `${JSON.stringify(token)}:${afterColon(container)}${written}` : written;
  const next = entries[index];
  if (next !== undefined) return { from: next.from, to: next.from, text: `${entry}${separatorOf(container)}` };
  const last = entries.at(-1);
  if (last !== undefined) return { from: last.to, to: last.to, text: `${separatorOf(container)}${entry}` };
  return { from: 1, to: holder.length - 1, text: entry };
}

/** The change that takes a member or an item out of the object or array `holder`; undefined when it is not there. */
export function removeEntry(holder: Uint8Array, token: string): Change | undefined {
  const container = readContainer(holder);
  if (container === undefined) return undefined;
  const { object, entries } = container;
  const at = object ? entries.findIndex((entry) => entry.key === token) : Number(token);
  const [before, entry, next] = [entries[at - 1], entries[at], entries[at + 1]];
  if (entry === undefined) return undefined;
  if (next !== undefined) return { from: entry.from, to: next.from, text: "" };
  return { from: before === undefined ? entry.from : before.to, to: entry.to, text: "" };
}

/** Index at which an item is added (RFC 6901: `-` is behind the last); undefined when the array does not reach that far. */
function indexOf(token: string, length: number): number | undefined {
  const index = token === "-" ? length : /^(?:0|[1-9]\d*)$/.test(token) ? Number(token) : -1;
  return index >= 0 && index <= length ? index : undefined;
}

/** The comma between two entries with the white space around it, as the container writes it. */
function separatorOf(container: Container): string {
  const { bytes, entries } = container;
  const [before, last] = [entries.at(-2), entries.at(-1)];
  if (last === undefined) return ",";
  if (before !== undefined) return textOf(bytes, before.to, last.from);
  return `,${textOf(bytes, 1, last.from) || gapOf(container)}`;
}
