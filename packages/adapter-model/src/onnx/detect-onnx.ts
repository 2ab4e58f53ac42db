// SPDX-License-Identifier: Apache-2.0
import type { Detection, Hint } from "@jiku/adapter";
import { KNOWN_IR_VERSION } from "./onnx-description.js";
import { MODEL_FIELDS } from "./scan-onnx.js";

/** What the head of a file looks like as a `ModelProto`. */
interface Head {
  irVersion?: number;
  /** Numbers of the fields that begin in the head. */
  readonly fields: Set<number>;
  /** Something in it cannot stand in a model. */
  foreign: boolean;
}

/**
 * Recognises a model by its outermost fields: each that begins in the head must be one of `ModelProto` with its wire type,
 * and a version with a graph, operator sets or a producer must be among them. Protocol Buffers have no magic bytes.
 */
export function detectOnnx(bytes: Uint8Array, { name = "" }: Hint): Detection {
  const head = readHead(bytes);
  const isModel = head.irVersion !== undefined && [2, 7, 8].some((number) => head.fields.has(number));
  if (head.foreign || !isModel) {
    const begins = !head.foreign || head.irVersion !== undefined;
    return begins && /\.onnx$/i.test(name) ? { format: "onnx", confidence: 1 } : { confidence: 0 };
  }
  const { irVersion = 0 } = head;
  const known = irVersion >= 1 && irVersion <= KNOWN_IR_VERSION;
  if (!known && !head.fields.has(7)) return { confidence: 0 };
  return { format: "onnx", version: `IR ${irVersion}`, confidence: known && head.fields.has(7) ? 3 : 2 };
}

function readHead(bytes: Uint8Array): Head {
  const head: Head = { fields: new Set(), foreign: false };
  for (let at = 0; at < bytes.length && !head.foreign; ) {
    const tag = bytes[at] as number;
    const long = tag >= 0x80;
    const second = long ? bytes[at + 1] : 0;
    if (second === undefined) break;
    const number = long ? ((tag & 0x7f) >> 3) + second * 16 : tag >> 3;
    head.foreign = second >= 0x80 || MODEL_FIELDS[number] !== (tag & 7);
    if (head.foreign) break;
    const value = smallVarint(bytes, at + (long ? 2 : 1));
    if (value === undefined) break;
    head.fields.add(number);
    if (number === 1) head.irVersion = value.value;
    at = (tag & 7) === 0 ? value.end : value.end + value.value;
  }
  return head;
}

function smallVarint(bytes: Uint8Array, from: number): { readonly value: number; readonly end: number } | undefined {
  let value = 0;
  for (let i = 0; i < 10; i++) {
    const byte = bytes[from + i];
    if (byte === undefined) return undefined;
    value += (byte & 0x7f) * 2 ** (7 * i);
    if (byte < 0x80) return { value, end: from + i + 1 };
  }
  return undefined;
}
