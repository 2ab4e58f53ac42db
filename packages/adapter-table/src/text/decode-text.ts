// SPDX-License-Identifier: Apache-2.0

type Decoder = InstanceType<typeof TextDecoder>;

/** Why bytes are no text: the first bad byte, counted from 0. `cut`: the end of the file cuts a character. */
export interface TextFault {
  readonly kind: "bytes" | "cut" | "zero" | "label";
  readonly offset: number;
  readonly encoding: string;
}

/** The byte order mark at the start: its encoding (WHATWG Encoding Standard, 6). */
export function encodingOfMark(head: Uint8Array): string | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return "utf-8";
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  return head[0] === 0xfe && head[1] === 0xff ? "utf-16be" : undefined;
}

/** Bytes that show whether a mark of UTF-16 is one. */
const WIDE_HEAD = 1024;

function isWide(mark: string | undefined): boolean {
  return mark === "utf-16le" || mark === "utf-16be";
}

/** A table in UTF-16 has delimiters or line ends, of which one byte is zero; two spoilt bytes before UTF-8 have none. */
function isWideText(head: Uint8Array): boolean {
  return head.length < 4 || head.subarray(2, WIDE_HEAD).includes(0);
}

/**
 * The text of bytes, piece by piece. A byte order mark decides over the declared encoding, as the standard has it, and is no
 * part of the text. Ends with the fault when the bytes are none of the encoding.
 * @param declared label of an encoding; undefined = UTF-8
 */
export async function* decodeText(
  chunks: AsyncIterable<Uint8Array>,
  declared: string | undefined,
): AsyncGenerator<string, TextFault | undefined> {
  let decoder: Decoder | undefined;
  let label = declared ?? "utf-8";
  let held = new Uint8Array(0);
  let offset = 0;
  for await (const chunk of chunks) {
    if (chunk.length === 0) continue;
    const bytes = held.length === 0 ? chunk : joined(held, chunk);
    held = new Uint8Array(0);
    if (decoder === undefined) {
      const mark = encodingOfMark(bytes);
      if (bytes.length < (isWide(mark) ? WIDE_HEAD : 3)) {
        held = bytes.slice();
        continue;
      }
      if (isWide(mark) && !isWideText(bytes)) return { kind: "bytes", offset: 0, encoding: label };
      label = mark ?? label;
      decoder = decoderOf(label);
      if (decoder === undefined) return { kind: "label", offset: 0, encoding: label };
    }
    const text = piece(decoder, bytes, true);
    if (text === undefined) return { kind: "bytes", offset: offset + badByte(label, bytes), encoding: label };
    const zero = text.indexOf("\0");
    if (zero >= 0) return { kind: "zero", offset: offset + Math.max(bytes.indexOf(0), 0), encoding: label };
    offset += bytes.length;
    yield text;
  }
  if (decoder === undefined) {
    const mark = encodingOfMark(held);
    if (isWide(mark) && !isWideText(held)) return { kind: "bytes", offset: 0, encoding: label };
    label = mark ?? label;
    decoder = decoderOf(label);
  }
  if (decoder === undefined) return { kind: "label", offset: 0, encoding: label };
  const last = piece(decoder, held, false);
  if (last === undefined) return { kind: "cut", offset: offset + held.length, encoding: label };
  if (last.includes("\0")) return { kind: "zero", offset, encoding: label };
  yield last;
  return undefined;
}

function decoderOf(label: string): Decoder | undefined {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    return undefined;
  }
}

function piece(decoder: Decoder, bytes: Uint8Array, stream: boolean): string | undefined {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    return undefined;
  }
}

/** Index of the first byte that is no text; characters never go over a line feed in the encodings of one byte units. */
function badByte(label: string, bytes: Uint8Array): number {
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(10, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    const decoder = decoderOf(label) as Decoder;
    if (piece(decoder, bytes.subarray(start, end), feed < 0) === undefined) return byteIn(label, bytes, start, end);
    start = end;
  }
  return 0;
}

function byteIn(label: string, bytes: Uint8Array, start: number, end: number): number {
  const decoder = decoderOf(label) as Decoder;
  for (let at = start; at < end; at++) if (piece(decoder, bytes.subarray(at, at + 1), true) === undefined) return at;
  return start;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(a.length + b.length);
  whole.set(a);
  whole.set(b, a.length);
  return whole;
}
