// SPDX-License-Identifier: Apache-2.0
import { closeSync, openSync, readSync } from "node:fs";

/** The floor: split a file into lines and `JSON.parse` each; returns how many there were. */
export function parseLines(path: string): number {
  const file = openSync(path, "r");
  let buffer = Buffer.alloc(1 << 20);
  let kept = 0;
  let count = 0;
  for (;;) {
    const got = readSync(file, buffer, kept, buffer.length - kept, null);
    const end = kept + got;
    let from = 0;
    for (let at = buffer.indexOf(10, from); at >= 0 && at < end; at = buffer.indexOf(10, from)) {
      JSON.parse(buffer.toString("utf8", from, at));
      count++;
      from = at + 1;
    }
    if (got === 0) break;
    if (from === 0 && end === buffer.length) buffer = Buffer.concat([buffer, Buffer.alloc(buffer.length)]);
    else buffer.copyWithin(0, from, end);
    kept = end - from;
  }
  closeSync(file);
  return count;
}
