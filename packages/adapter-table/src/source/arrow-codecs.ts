// SPDX-License-Identifier: Apache-2.0
import type * as Arrow from "apache-arrow";
import { compressors } from "hyparquet-compressors";

const registered = new WeakSet<object>();

/** Teaches the library to unpack buffers (Arrow, Message.fbs, CompressionType): ZSTD, and frames of LZ4. */
export function registerCodecs(arrow: typeof Arrow): void {
  const { compressionRegistry, CompressionType } = arrow;
  if (compressionRegistry === undefined || registered.has(compressionRegistry)) return;
  registered.add(compressionRegistry);
  compressionRegistry.set(CompressionType.ZSTD, { decode: (data: Uint8Array) => unpackZstd(data) });
  compressionRegistry.set(CompressionType.LZ4_FRAME, { decode: (data: Uint8Array) => unpackLz4Frame(data) });
}

function unpackZstd(data: Uint8Array): Uint8Array {
  if (compressors.ZSTD === undefined) throw new Error("no reader of ZSTD");
  return compressors.ZSTD(data, 0).slice();
}

/** A frame of LZ4 (LZ4 Frame Format 1.6.4): blocks of at most 4 MiB, each packed or plain, that may look back over one another. */
export function unpackLz4Frame(data: Uint8Array): Uint8Array {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  if (view.getUint32(0, true) !== 0x184d2204) throw new Error("no frame of LZ4");
  const flags = view.getUint8(4);
  let at = 6 + ((flags & 8) === 0 ? 0 : 8) + ((flags & 1) === 0 ? 0 : 4) + 1;
  let out = new Uint8Array(Math.max(1024, data.length * 4));
  let length = 0;
  const room = (more: number) => {
    if (length + more <= out.length) return;
    const larger = new Uint8Array(Math.max(out.length * 2, length + more));
    larger.set(out.subarray(0, length));
    out = larger;
  };
  for (;;) {
    const size = view.getUint32(at, true);
    at += 4;
    if (size === 0) return out.subarray(0, length);
    const bytes = size & 0x7fffffff;
    const block = data.subarray(at, at + bytes);
    if (block.length < bytes) throw new Error("a block of LZ4 is cut");
    if (size >>> 31 === 1) {
      room(bytes);
      out.set(block, length);
      length += bytes;
    } else length = unpackBlock(block, length);
    at += bytes + ((flags & 16) === 0 ? 0 : 4);
  }

  function unpackBlock(block: Uint8Array, start: number): number {
    length = start;
    for (let i = 0; i < block.length; ) {
      const token = block[i++] as number;
      let literals = token >> 4;
      if (literals === 15) for (let more = 255; more === 255; literals += more) more = block[i++] ?? 0;
      room(literals);
      out.set(block.subarray(i, i + literals), length);
      length += literals;
      i += literals;
      if (i >= block.length) break;
      const offset = (block[i] as number) | ((block[i + 1] ?? 0) << 8);
      i += 2;
      let match = (token & 15) + 4;
      if (match === 19) for (let more = 255; more === 255; match += more) more = block[i++] ?? 0;
      if (offset === 0 || offset > length) throw new Error("a block of LZ4 looks back too far");
      room(match);
      for (let k = 0; k < match; k++, length++) out[length] = out[length - offset] as number;
    }
    return length;
  }
}
