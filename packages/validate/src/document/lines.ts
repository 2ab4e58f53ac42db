// SPDX-License-Identifier: Apache-2.0
import type { RecordVisitor, StartPlace } from "./record.js";
import type { ByteSource } from "./source.js";
import { openWindow, slide, type Window } from "./window.js";

const NEWLINE = 0x0a;

/**
 * Visits the lines of a source that are not blank, from `start`. A line longer than `maxRecord` bytes is a fault, and
 * the next one is read. `step` is how much is read at once.
 */
export function forEachLine(
  source: ByteSource,
  start: StartPlace,
  maxRecord: number,
  visitor: RecordVisitor,
  step?: number,
): void {
  const window = openWindow(source, start.lineStart, source.size, step);
  let line = start.line;
  let from = 0;
  let seen = 0;
  for (;;) {
    let at = indexOfNewline(window, seen);
    const last = at < 0 && window.to - from <= maxRecord;
    if (last) {
      seen = window.to - from;
      const more = slide(window, from);
      from = 0;
      if (more) continue;
      visitLine(window, 0, window.to, line, visitor);
      return;
    }
    if (at < 0 || at - from > maxRecord) {
      visitor.fault({
        code: "AD-105",
        case: "record",
        offset: window.base + from,
        line,
        column: 1,
        values: { limit: maxRecord },
      });
      if (at < 0) at = skipLine(window);
      if (at < 0) return;
    } else if (!visitLine(window, from, at, line, visitor)) return;
    line++;
    from = at + 1;
    seen = from;
  }
}

function indexOfNewline(window: Window, from: number): number {
  const at = window.bytes.indexOf(NEWLINE, from);
  return at >= 0 && at < window.to ? at : -1;
}

/** Drops bytes up to the next line end; returns its index, or -1 at the end of the source. */
function skipLine(window: Window): number {
  while (slide(window, window.to)) {
    const at = indexOfNewline(window, 0);
    if (at >= 0) return at;
  }
  return -1;
}

function visitLine(window: Window, from: number, to: number, line: number, visitor: RecordVisitor): boolean {
  let begin = from;
  let end = to;
  while (begin < end && (window.bytes[begin] as number) <= 0x20) begin++;
  while (end > begin && (window.bytes[end - 1] as number) <= 0x20) end--;
  if (begin === end) return true;
  return visitor.record({
    bytes: window.bytes,
    from: begin,
    to: end,
    offset: window.base + begin,
    line,
    column: begin - from + 1,
  });
}
