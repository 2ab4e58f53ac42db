// SPDX-License-Identifier: Apache-2.0
import { jsonPointer } from "@jiku/adapter";
import type { DecodeRun } from "../decode-run.js";
import { isObject, type JsonNode, type Trail } from "./json-node.js";

/** Places that are listed of members at the same path in other records. */
const MOST = 100;

/** Lists the members of a record that nothing has asked for: what is not known to the format is not read, and said so. */
export function tellUnread(run: DecodeRun, record: JsonNode): void {
  if (record.trail === undefined) return;
  for (const pointer of unasked(record.value, record.pointer, record.trail)) {
    const path = pointer.replace(/\/\d+(?=\/|$)/g, "/*");
    const count = run.skipped.get(path) ?? 0;
    run.skipped.set(path, count + 1);
    if (count < MOST) run.unread.push(record.place(pointer));
  }
}

function* unasked(value: unknown, pointer: string, trail: Trail): Generator<string> {
  if (typeof value !== "object" || value === null || trail.whole.has(pointer)) return;
  for (const [key, inner] of Object.entries(value)) {
    const at = pointer + jsonPointer(key);
    if (isObject(value) && !trail.asked.has(at) && !trail.whole.has(at)) yield at;
    else yield* unasked(inner, at, trail);
  }
}
