// SPDX-License-Identifier: Apache-2.0

/** Where the bytes of an input are; plain data, so that another thread of the process can open it again. */
export type Origin =
  | {
      readonly kind: "path";
      readonly path: string;
      readonly size: number;
      readonly ino: number;
      readonly modified: number;
    }
  /** A temporary file without a name, held open for the whole run. */
  | { readonly kind: "fd"; readonly fd: number; readonly size: number }
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  /** A folder as one input; `size` of the files that were looked at. */
  | { readonly kind: "folder"; readonly path: string; readonly size: number };

export function sizeOf(origin: Origin): number {
  return origin.kind === "bytes" ? origin.bytes.length : origin.size;
}
