// SPDX-License-Identifier: Apache-2.0
import type { FileSpool } from "../run/spool.js";

/** Text on its way into a spool, in blocks. */
export interface TextSink {
  write(text: string): void;
  /** Hands over what is held back. */
  flush(): void;
}

const BLOCK = 1 << 16;

export function textSink(spool: FileSpool): TextSink {
  const encoder = new TextEncoder();
  let parts: string[] = [];
  let held = 0;

  function flush(): void {
    if (held > 0) spool.append(encoder.encode(parts.join("")));
    parts = [];
    held = 0;
  }

  return {
    write(text) {
      parts.push(text);
      held += text.length;
      if (held >= BLOCK) flush();
    },
    flush,
  };
}
