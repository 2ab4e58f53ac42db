// SPDX-License-Identifier: Apache-2.0
import { JikuError } from "@jiku/model";
import type { NativeSink } from "./native.js";
import { safePath } from "./safe-path.js";

/** A sink whose files can be looked at. */
export interface MemorySink extends NativeSink {
  /** Files that were closed, by path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** A sink that keeps what is written in memory. */
export function memorySink(): MemorySink {
  const files = new Map<string, Uint8Array>();
  return {
    files,
    create(path) {
      const safe = safePath(path);
      if (safe === undefined)
        return Promise.reject(new JikuError("not-writable", `the path leaves the output folder: ${path}`));
      const chunks: Uint8Array[] = [];
      const stream = new WritableStream<Uint8Array>({
        write: (chunk) => void chunks.push(chunk.slice()),
        close: () => void files.set(safe, join(chunks)),
      });
      return Promise.resolve(stream);
    },
    discard() {
      files.clear();
      return Promise.resolve();
    },
  };
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((total, chunk) => total + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
