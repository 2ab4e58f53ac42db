// SPDX-License-Identifier: Apache-2.0
import type { ByteSource } from "@jiku/validate";

const STEP = 1 << 20;

/** The bytes of a source, or of a part of it, a MiB at once. Each chunk is valid until the next one is asked for. */
export function* chunksOf(source: ByteSource, start = 0, size = source.size): Generator<Uint8Array> {
  const chunk = new Uint8Array(Math.min(STEP, Math.max(1, size)));
  const end = start + size;
  for (let at = start; at < end; at += STEP) yield chunk.subarray(0, source.read(chunk.subarray(0, end - at), at));
}

/** Writes a source to a stream, waiting where the reader is slower. False when the reader went away before the end. */
export async function handOver(source: ByteSource, stream: NodeJS.WriteStream): Promise<boolean> {
  const gone = new Promise<"gone">((resolve, reject) => {
    stream.on("error", (error: NodeJS.ErrnoException) => (error.code === "EPIPE" ? resolve("gone") : reject(error)));
    stream.once("close", () => resolve("gone"));
  });
  for (const chunk of chunksOf(source)) {
    if (stream.destroyed) return false;
    const taken = new Promise<"taken">((resolve) => stream.write(Buffer.from(chunk), () => resolve("taken")));
    if ((await Promise.race([taken, gone])) === "gone") return false;
  }
  return true;
}
