// SPDX-License-Identifier: Apache-2.0
import type { ByteWindow } from "./byte-window.js";

/** Wire types of Protocol Buffers: 0 varint, 1 eight bytes, 2 bytes with their length before them, 5 four bytes. */
export type WireType = 0 | 1 | 2 | 5;

/** One field of a message, by its place in the file. */
export interface WireField {
  readonly number: number;
  readonly type: WireType;
  /** Of the tag. */
  readonly start: number;
  /** Of the value, after the length. */
  readonly value: number;
  /** After the value. */
  readonly end: number;
}

/** Why a message cannot be read on. */
export type WireFaultKind = "cut" | "varint" | "wire-type" | "field-number" | "length";

export interface WireFault {
  readonly kind: WireFaultKind;
  readonly at: number;
}

/** The longest header: a tag of 10 bytes and a length of 10 bytes. */
const HEADER = 20;

/** Value and end of a varint, or the fault. A value beyond 2^53 is Infinity. */
function readVarint(bytes: Uint8Array, from: number): { readonly value: number; readonly end: number } | WireFaultKind {
  let value = 0;
  let scale = 1;
  for (let i = from; i < from + 10; i++) {
    const byte = bytes[i];
    if (byte === undefined) return "cut";
    if (i === from + 9 && byte > 1) return "varint";
    value += (byte & 0x7f) * scale;
    scale *= 128;
    if (byte < 0x80) return { value: value <= Number.MAX_SAFE_INTEGER ? value : Number.POSITIVE_INFINITY, end: i + 1 };
  }
  return "varint";
}

/**
 * The field at `at` of a message that ends at `end` (Protocol Buffers, Encoding). A length that leads beyond the message
 * is a fault: of the file (`cut`) when it leads beyond the file, else of the message (`length`).
 */
export async function readWireField(window: ByteWindow, at: number, end: number): Promise<WireField | WireFault> {
  const bytes = window.peek(at, HEADER) ?? (await window.take(at, HEADER));
  const within = bytes.subarray(0, end - at);
  const isWhole = end >= window.size;
  const fault = (kind: WireFaultKind): WireFault => ({ kind: kind === "cut" && !isWhole ? "length" : kind, at });
  const tag = readVarint(within, 0);
  if (typeof tag === "string") return fault(tag);
  const number = Math.floor(tag.value / 8);
  const type = tag.value % 8;
  if (number < 1 || number > 536_870_911) return fault("field-number");
  if (type !== 0 && type !== 1 && type !== 2 && type !== 5) return fault("wire-type");
  const length = type === 1 ? 8 : type === 5 ? 4 : 0;
  const head = type === 0 || type === 2 ? readVarint(within, tag.end) : { value: length, end: tag.end };
  if (typeof head === "string") return fault(head);
  const value = at + (type === 0 ? tag.end : head.end);
  const stop = type === 0 ? at + head.end : value + head.value;
  if (stop > end) return { kind: stop > window.size ? "cut" : "length", at };
  return { number, type, start: at, value, end: stop };
}

export function isWireFault(field: WireField | WireFault): field is WireFault {
  return "kind" in field;
}
