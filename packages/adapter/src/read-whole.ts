// SPDX-License-Identifier: Apache-2.0
import type { Fault } from "./fault.js";
import type { NativeFile } from "./native.js";
import { createSha256 } from "./sha256.js";

/** The bytes of a file and their SHA-256 as 64 hexadecimal digits. */
export interface WholeFile {
  readonly bytes: Uint8Array;
  readonly digest: string;
}

/**
 * Reads a file whole. Of a stream the size is not known before its bytes come, so they are counted.
 * @param limit in bytes
 * @returns AD-105 when there are more
 */
export async function readWhole(file: NativeFile, limit: number, signal?: AbortSignal): Promise<WholeFile | Fault> {
  const tooLong: Fault = { code: "AD-105", values: { limit }, at: { kind: "text", byte: 0 }, case: "size" };
  if (file.size > limit) return tooLong;
  const sha256 = createSha256();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of file.stream()) {
    signal?.throwIfAborted();
    length += chunk.length;
    if (length > limit) return tooLong;
    sha256.update(chunk);
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return { bytes, digest: sha256.hex() };
}
