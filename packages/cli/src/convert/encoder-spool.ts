// SPDX-License-Identifier: Apache-2.0
import type { Spool } from "@jiku/adapter";
import { createFileSpool } from "../run/spool.js";

/** A spool for an encoder, in memory while it holds few bytes and else in a temporary file without a name. */
export function encoderSpool(): Spool {
  const spool = createFileSpool("");
  return {
    append(bytes) {
      const offset = spool.size;
      spool.append(bytes);
      return Promise.resolve(offset);
    },
    read(offset, length) {
      const target = new Uint8Array(Math.max(0, Math.min(length, spool.size - offset)));
      spool.source().read(target, offset);
      return Promise.resolve(target);
    },
    close() {
      spool.close();
      return Promise.resolve();
    },
  };
}
