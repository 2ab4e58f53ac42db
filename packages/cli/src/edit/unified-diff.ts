// SPDX-License-Identifier: Apache-2.0
import type { ByteSource } from "@jiku/validate";
import { bytesBetween } from "./json-cursor.js";
import { placesOfOffsets } from "./line-offsets.js";
import type { ByteChange } from "./pieces.js";

/** A stretch of whole lines that differ, with lines around it. Text as it stands in the files, without line ends. */
export interface Hunk {
  readonly oldStart: number;
  readonly newStart: number;
  readonly lines: readonly HunkLine[];
}

export interface HunkLine {
  readonly sign: " " | "-" | "+";
  readonly text: string;
  /** The file ends here without an end of line. */
  readonly open: boolean;
}

const CONTEXT = 3;
const NEWLINE = 0x0a;
const STEP = 1 << 16;
/** Pairs of lines that are compared one by one. */
const MOST_COMPARED = 1 << 20;

/** The differences that changes make in a file, line by line; memory grows with the changed lines alone. */
export function hunksOf(original: ByteSource, changes: readonly ByteChange[]): readonly Hunk[] {
  const groups = groupsOf(original, changes);
  const places = placesOfOffsets(
    original,
    groups.map(({ from }) => from),
  );
  let shift = 0;
  return groups.map(({ from, to, changes: own }) => {
    const oldLines = linesOf(bytesBetween(original, from, to));
    const newLines = linesOf(changed(original, from, to, own));
    const oldStart = places.get(from)?.line ?? 1;
    const hunk = { oldStart, newStart: oldStart + shift, lines: compare(oldLines, newLines) };
    shift += newLines.length - oldLines.length;
    return trimmed(hunk);
  });
}

interface Group {
  readonly from: number;
  to: number;
  readonly changes: ByteChange[];
}

/** Changes with the whole lines that they touch and the lines around these; those whose lines meet come together. */
function groupsOf(original: ByteSource, changes: readonly ByteChange[]): readonly Group[] {
  const groups: Group[] = [];
  for (const change of changes) {
    const from = lineStart(original, change.from, CONTEXT);
    const to = lineEnd(original, change.to, CONTEXT);
    const last = groups.at(-1);
    if (last !== undefined && from <= last.to) {
      last.to = Math.max(last.to, to);
      last.changes.push(change);
    } else groups.push({ from, to, changes: [change] });
  }
  return groups;
}

/** Where the line begins that is `lines` lines before the one at `offset`. */
function lineStart(source: ByteSource, offset: number, lines: number): number {
  let left = lines + 1;
  for (let end = offset; end > 0; end -= STEP) {
    const from = Math.max(0, end - STEP);
    const bytes = bytesBetween(source, from, end);
    for (let i = bytes.lastIndexOf(NEWLINE); i >= 0; i = i === 0 ? -1 : bytes.lastIndexOf(NEWLINE, i - 1)) {
      if (--left === 0) return from + i + 1;
    }
  }
  return 0;
}

/** After the end of the line that is `lines` lines behind the one at `offset`. */
function lineEnd(source: ByteSource, offset: number, lines: number): number {
  let left = lines + 1;
  for (let from = offset; from < source.size; from += STEP) {
    const bytes = bytesBetween(source, from, Math.min(from + STEP, source.size));
    for (let i = bytes.indexOf(NEWLINE); i >= 0; i = bytes.indexOf(NEWLINE, i + 1)) {
      if (--left === 0) return from + i + 1;
    }
  }
  return source.size;
}

function changed(original: ByteSource, from: number, to: number, changes: readonly ByteChange[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = from;
  for (const change of changes) {
    parts.push(bytesBetween(original, at, change.from), change.bytes);
    at = change.to;
  }
  return Buffer.concat([...parts, bytesBetween(original, at, to)]);
}

interface Line {
  readonly text: string;
  readonly open: boolean;
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

function linesOf(bytes: Uint8Array): readonly Line[] {
  const lines: Line[] = [];
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(NEWLINE, from);
    const to = end < 0 ? bytes.length : end;
    lines.push({ text: decoder.decode(bytes.subarray(from, to)), open: end < 0 });
    from = to + 1;
  }
  return lines;
}

/** What both begin and end with is common; between, the old lines come before the new ones, as few as can be. */
function compare(old: readonly Line[], now: readonly Line[]): readonly HunkLine[] {
  let head = 0;
  while (head < Math.min(old.length, now.length) && isSame(old[head], now[head])) head++;
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - head && isSame(old.at(-1 - tail), now.at(-1 - tail))) tail++;
  const middle = [old.slice(head, old.length - tail), now.slice(head, now.length - tail)] as const;
  return [...signed(" ", old.slice(0, head)), ...between(...middle), ...signed(" ", old.slice(old.length - tail))];
}

function between(old: readonly Line[], now: readonly Line[]): readonly HunkLine[] {
  if (old.length * now.length > MOST_COMPARED) return [...signed("-", old), ...signed("+", now)];
  const lengths = commonLengths(old, now);
  const lines: HunkLine[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [a, b] = [old[i], now[j]];
    if (isSame(a, b)) {
      lines.push(...signed(" ", old.slice(i, ++i)));
      j++;
    } else if (b === undefined || (a !== undefined && at(lengths, i + 1, j) >= at(lengths, i, j + 1)))
      lines.push(...signed("-", old.slice(i, ++i)));
    else lines.push(...signed("+", now.slice(j, ++j)));
  }
  return lines;
}

/** Length of the longest common part of the lines from `i` and `j` on. */
function commonLengths(old: readonly Line[], now: readonly Line[]): readonly (readonly number[])[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i--) {
    const row = lengths[i] as number[];
    for (let j = now.length - 1; j >= 0; j--) {
      row[j] = isSame(old[i], now[j])
        ? at(lengths, i + 1, j + 1) + 1
        : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
    }
  }
  return lengths;
}

function at(table: readonly (readonly number[])[], i: number, j: number): number {
  return table[i]?.[j] ?? 0;
}

function isSame(a: Line | undefined, b: Line | undefined): boolean {
  return a !== undefined && a.text === b?.text && a.open === b.open;
}

function signed(sign: HunkLine["sign"], lines: readonly Line[]): readonly HunkLine[] {
  return lines.map((line) => ({ sign, ...line }));
}

/** Three lines around are enough. */
function trimmed({ oldStart, newStart, lines }: Hunk): Hunk {
  const first = lines.findIndex((line) => line.sign !== " ");
  const last = lines.findLastIndex((line) => line.sign !== " ");
  const from = Math.max(0, first - CONTEXT);
  return {
    oldStart: oldStart + from,
    newStart: newStart + from,
    lines: lines.slice(from, last < 0 ? 0 : last + 1 + CONTEXT),
  };
}

/** `@@ -a,b +c,d @@` (POSIX diff -u). */
export function hunkHeader({ oldStart, newStart, lines }: Hunk): string {
  const count = (sign: "-" | "+") => lines.filter((line) => line.sign === sign || line.sign === " ").length;
  const range = (start: number, length: number) => `${length === 0 ? start - 1 : start},${length}`;
  return `@@ -${range(oldStart, count("-"))} +${range(newStart, count("+"))} @@`;
}
