// SPDX-License-Identifier: Apache-2.0
import type { AnyResource } from "@jiku/model";
import type { ByteSource } from "@jiku/validate";
import { createFileSpool } from "../run/spool.js";

/** A resource that was read, and where. */
export interface ReadResource {
  /** Number of the input. */
  readonly file: number;
  /** Line and column in the input, or in the native file of a lifted resource; 0 where unknown. */
  readonly line: number;
  readonly column: number;
  readonly resource: AnyResource;
}

/** Resources put aside until the last one is read: what a header says and whether all is sound is known only then. */
export interface ResourceSpool {
  readonly count: number;
  add(item: ReadResource): void;
  /** The resources in their order, each call from the first one; `onBytes` is told how far it is. */
  items(onBytes?: (done: number, all: number) => void): Generator<ReadResource>;
  close(): void;
}

const BATCH = 1 << 18;
const STEP = 1 << 20;

export function createResourceSpool(): ResourceSpool {
  const spool = createFileSpool("");
  const encoder = new TextEncoder();
  let count = 0;
  let pending = "";

  function flush(): void {
    if (pending !== "") spool.append(encoder.encode(pending));
    pending = "";
  }

  return {
    get count() {
      return count;
    },
    add({ file, line, column, resource }) {
      count++;
      pending += `${JSON.stringify([file, line, column, resource])}\n`;
      if (pending.length > BATCH) flush();
    },
    *items(onBytes = () => {}) {
      flush();
      const source = spool.source();
      for (const text of linesOf(source, onBytes)) {
        const [file, line, column, resource] = JSON.parse(text) as [number, number, number, AnyResource];
        yield { file, line, column, resource };
      }
    },
    close: () => spool.close(),
  };
}

/** The lines of a source that ends with one, in memory bounded by the longest. */
export function* linesOf(
  source: ByteSource,
  onBytes: (done: number, all: number) => void = () => {},
): Generator<string> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const chunk = new Uint8Array(Math.min(STEP, Math.max(1, source.size)));
  let rest: string[] = [];
  for (let at = 0; at < source.size; at += STEP) {
    const text = decoder.decode(chunk.subarray(0, source.read(chunk, at)), { stream: true });
    let from = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", from)) {
      yield rest.length === 0 ? text.slice(from, end) : rest.join("") + text.slice(from, end);
      rest = [];
      from = end + 1;
    }
    if (from < text.length) rest.push(text.slice(from));
    onBytes(Math.min(at + STEP, source.size), source.size);
  }
}
