// SPDX-License-Identifier: Apache-2.0
import type { Fault } from "@jiku/adapter";
import { type TextReader, textReader, validLength } from "./character-set.js";

/** Bytes that are decoded at once. */
export const SLICE = 65_536;
/** Bytes within which the declaration of the character set stands. */
const HEAD = 256;
export const FORMAT = "XML";

/**
 * The text of an XML file, piece by piece.
 * @param size of the file in bytes, as far as it is known
 * @param limit of bytes
 * @returns what stopped it: bytes that the character set does not have (AD-114), an unknown one (AD-104), too many (AD-105)
 */
export async function* xmlText(
  chunks: AsyncIterable<Uint8Array>,
  size: number,
  limit: number,
): AsyncGenerator<string, Fault | undefined> {
  let reader: TextReader | undefined;
  let taken = 0;
  let tail: Uint8Array = new Uint8Array(0);
  let head: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks) {
    let bytes = chunk;
    if (reader === undefined) {
      head = joined(head, chunk);
      if (head.length < HEAD && head.length < size) continue;
      bytes = head;
      reader = textReader(bytes);
      if (reader === undefined)
        return { code: "AD-104", values: { feature: "encoding", format: FORMAT }, at: byteAt(0) };
    }
    if (taken + bytes.length > limit) return { code: "AD-105", values: { limit }, at: byteAt(taken), case: "size" };
    for (let at = 0; at < bytes.length; at += SLICE) {
      const piece = bytes.subarray(at, at + SLICE);
      const text = decoded(reader, piece, false, tail, taken);
      if (typeof text !== "string") return text;
      yield text;
      taken += piece.length;
      tail = joined(tail, piece.slice(-3)).slice(-3);
    }
  }
  const rest = reader === undefined ? "" : decoded(reader, new Uint8Array(0), true, tail, taken);
  if (typeof rest !== "string") return endFault(taken);
  yield rest;
  return undefined;
}

/** AD-103: the file ends before its text does. */
export function endFault(size: number): Fault {
  return { code: "AD-103", values: { size, format: FORMAT }, at: byteAt(size), case: "size" };
}

function decoded(
  reader: TextReader,
  bytes: Uint8Array,
  last: boolean,
  tail: Uint8Array,
  taken: number,
): string | Fault {
  try {
    return reader.decode(bytes, last);
  } catch {
    const carry = reader.charset === "utf-8" ? openBytes(tail) : 0;
    const offset = taken - carry + validLength(joined(tail.subarray(tail.length - carry), bytes), reader.charset);
    if (reader.charset === "utf-8") return { code: "AD-114", values: { offset }, at: byteAt(offset) };
    return { code: "AD-114", values: { offset, charset: reader.charset }, at: byteAt(offset), case: "charset" };
  }
}

/** How many of the last bytes belong to a character of UTF-8 that has not ended. */
function openBytes(tail: Uint8Array): number {
  for (let back = 1; back <= tail.length; back++) {
    const byte = tail[tail.length - back] as number;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0;
  }
  return 0;
}

function byteAt(byte: number): { readonly kind: "text"; readonly byte: number } {
  return { kind: "text", byte };
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const whole = new Uint8Array(a.length + b.length);
  whole.set(a);
  whole.set(b, a.length);
  return whole;
}
