// SPDX-License-Identifier: Apache-2.0
import { joined } from "./inflate-within.js";

/** What is used of a codec of numcodecs. */
interface Numcodec {
  decode(data: Uint8Array): Uint8Array | Promise<Uint8Array>;
}
type NumcodecModule = { readonly default: { fromConfig(config: object): Numcodec } };

const BLOSC_HEAD = 16;

/** Unpacks a blosc buffer; its header is judged first (c-blosc 1, README_CHUNK_FORMAT). @throws Error */
export async function unpackBlosc(bytes: Uint8Array, limit: number): Promise<Uint8Array> {
  if (bytes.length < BLOSC_HEAD) throw new Error("the packed bytes end early");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [unpacked, packed] = [view.getUint32(4, true), view.getUint32(12, true)];
  if (packed > bytes.length) throw new Error(`blosc declares ${packed} bytes, and there are ${bytes.length}`);
  if (unpacked > limit) throw new Error(`it unpacks to more than ${limit} bytes`);
  if (packed < BLOSC_HEAD || (bytes[0] as number) > 2) throw new Error("it is no blosc buffer");
  if (unpacked === 0) return new Uint8Array(0);
  const { default: codec } = (await import("numcodecs/blosc")) as unknown as NumcodecModule;
  return exactly(await codec.fromConfig({ id: "blosc" }).decode(bytes), unpacked);
}

/** Unpacks an LZ4 block after its size in 4 bytes (numcodecs, LZ4). @throws Error */
export async function unpackLz4(bytes: Uint8Array, limit: number): Promise<Uint8Array> {
  if (bytes.length < 4) throw new Error("the packed bytes end early");
  const unpacked = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true);
  if (unpacked > limit) throw new Error(`it unpacks to more than ${limit} bytes`);
  const { default: codec } = (await import("numcodecs/lz4")) as unknown as NumcodecModule;
  return exactly(await codec.fromConfig({ id: "lz4" }).decode(bytes), unpacked);
}

function exactly(bytes: Uint8Array, size: number): Uint8Array {
  if (bytes.length !== size) throw new Error(`it unpacks to ${bytes.length} bytes, not to ${size}`);
  return bytes;
}

/** Unpacks Zstandard (RFC 8878); a frame that tells its size is unpacked with its checksum, another one step by step. @throws Error */
export async function unpackZstd(bytes: Uint8Array, limit: number): Promise<Uint8Array> {
  const frame = frameOf(bytes);
  if (frame.window > Math.max(limit, 1 << 23)) throw new Error(`it needs a window of more than ${limit} bytes`);
  if (frame.size !== undefined) {
    if (frame.size > limit) throw new Error(`it unpacks to more than ${limit} bytes`);
    const { default: codec } = (await import("numcodecs/zstd")) as unknown as NumcodecModule;
    return exactly(await codec.fromConfig({ id: "zstd" }).decode(bytes), frame.size);
  }
  const { Decompress } = await import("fzstd");
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new Decompress((part) => {
    length += part.length;
    if (length > limit) throw new Error(`it unpacks to more than ${limit} bytes`);
    parts.push(part.slice());
  });
  stream.push(bytes, true);
  return joined(parts, length);
}

/** Window and content size of the first frame (RFC 8878, 3.1.1.1). */
function frameOf(bytes: Uint8Array): { readonly window: number; readonly size: number | undefined } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 6 || view.getUint32(0, true) !== 0xfd2fb528) throw new Error("it is no Zstandard frame");
  const flags = bytes[4] as number;
  const single = (flags & 0x20) !== 0;
  const sizeBytes = [single ? 1 : 0, 2, 4, 8][flags >> 6] as number;
  const at = 5 + (single ? 0 : 1) + ([0, 1, 2, 4][flags & 3] as number);
  if (at + sizeBytes > bytes.length) throw new Error("the packed bytes end early");
  const size = sizeBytes === 0 ? undefined : sizeOf(view, at, sizeBytes);
  const descriptor = bytes[5] as number;
  const base = 2 ** (10 + (descriptor >> 3));
  return { window: single ? 0 : base + (base / 8) * (descriptor & 7), size };
}

function sizeOf(view: DataView, at: number, bytes: number): number {
  if (bytes === 1) return view.getUint8(at);
  if (bytes === 2) return view.getUint16(at, true) + 256;
  return bytes === 4 ? view.getUint32(at, true) : Number(view.getBigUint64(at, true));
}
