// SPDX-License-Identifier: Apache-2.0

interface NodeBytes extends Uint8Array {
  latin1Slice(start: number, end: number): string;
  utf8Slice(start: number, end: number): string;
}
interface NodeBuffer {
  from(bytes: ArrayBufferLike, offset: number, length: number): NodeBytes;
}
interface BufferModule {
  isUtf8(bytes: Uint8Array): boolean;
}

// Node decodes a slice without a copy; elsewhere the standard decoder does the same work.
const NodeBuffer = (globalThis as unknown as { Buffer?: NodeBuffer }).Buffer;
const builtin = (globalThis as unknown as { process?: { getBuiltinModule?: (name: string) => unknown } }).process
  ?.getBuiltinModule;
const isUtf8 = (builtin?.("node:buffer") as BufferModule | undefined)?.isUtf8;
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const latin1 = new TextDecoder("latin1");

let viewed: Uint8Array | undefined;
let view: NodeBytes | undefined;

/** The text of a stretch; undefined when it is not UTF-8. `ascii` says that no byte is above 0x7F. */
export function decodeText(bytes: Uint8Array, start: number, end: number, ascii: boolean): string | undefined {
  if (NodeBuffer !== undefined && isUtf8 !== undefined) {
    if (viewed !== bytes || view === undefined) {
      viewed = bytes;
      view = NodeBuffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    }
    if (ascii) return view.latin1Slice(start, end);
    return isUtf8(bytes.subarray(start, end)) ? view.utf8Slice(start, end) : undefined;
  }
  const part = bytes.subarray(start, end);
  if (ascii) return latin1.decode(part);
  try {
    return strict.decode(part);
  } catch {
    return undefined;
  }
}

/** Index of the first byte that is not UTF-8 (RFC 3629: no overlong form, no surrogate, nothing above U+10FFFF), or -1. */
export function firstBadByte(bytes: Uint8Array, start: number, end: number): number {
  let i = start;
  while (i < end) {
    const b = bytes[i] as number;
    const length =
      b < 0x80 ? 1 : b >= 0xc2 && b <= 0xdf ? 2 : b >= 0xe0 && b <= 0xef ? 3 : b >= 0xf0 && b <= 0xf4 ? 4 : 0;
    if (length === 0 || i + length > end || !continues(bytes, i, length)) return i;
    i += length;
  }
  return -1;
}

function continues(bytes: Uint8Array, at: number, length: number): boolean {
  for (let k = 1; k < length; k++) if (((bytes[at + k] as number) & 0xc0) !== 0x80) return false;
  const second = bytes[at + 1] as number;
  switch (bytes[at]) {
    case 0xe0:
      return second >= 0xa0;
    case 0xed:
      return second <= 0x9f;
    case 0xf0:
      return second >= 0x90;
    case 0xf4:
      return second <= 0x8f;
    default:
      return true;
  }
}
