// SPDX-License-Identifier: Apache-2.0
import type { NativeFile } from "@jiku/adapter";

/** Why a header cannot be read; `at` is the byte. */
export interface HeaderFault {
  readonly kind: "truncated" | "syntax" | "limit" | "count" | "encoding";
  readonly at: number;
  readonly reason: string;
}

/** Thrown inside the header reader only. */
export class HeaderError extends Error {
  readonly fault: HeaderFault;
  constructor(fault: HeaderFault) {
    super(fault.reason);
    this.fault = fault;
  }
}

/** Reads a file forward through a window, so that a header of any size is held only in part. */
export interface ByteCursor {
  readonly position: number;
  /** A view of the next bytes; valid until the next call. @throws HeaderError at the end of the file */
  take(length: number): Promise<DataView>;
}

const WINDOW = 1 << 16;

/** @param limit bytes from the start of the file after which it gives up */
export function createByteCursor(file: NativeFile, limit: number): ByteCursor {
  let window: Uint8Array = new Uint8Array(0);
  let start = 0;
  let position = 0;
  return {
    get position() {
      return position;
    },
    async take(length) {
      if (position + length > file.size) throw new HeaderError({ kind: "truncated", at: file.size, reason: "end" });
      if (position + length > limit) throw new HeaderError({ kind: "limit", at: position, reason: String(limit) });
      if (position < start || position + length > start + window.length) {
        window = await file.read(position, Math.max(length, WINDOW));
        start = position;
        if (window.length < length) throw new HeaderError({ kind: "truncated", at: file.size, reason: "end" });
      }
      const view = new DataView(window.buffer, window.byteOffset + position - start, length);
      position += length;
      return view;
    },
  };
}
