// SPDX-License-Identifier: Apache-2.0
import type { NativeFile } from "@jiku/adapter";
import { TABLE_LIMITS } from "../limits.js";
import { FIELD, FOOTER, HEADERS, MESSAGE, typeShape } from "./arrow-shapes.js";
import { fieldAt, isSoundTable, itemsAt, longAt, rootOf, tableAt } from "./flat-tables.js";

/** Where an Arrow file contradicts itself. `cut`: something reaches beyond the end of the file. */
export interface ArrowFault {
  readonly kind: "spoilt" | "cut";
  readonly offset: number;
  readonly reason: string;
}

const CONTINUATION = 0xffffffff;
const SCHEMA = 1;
const DICTIONARY = 2;
const BATCH = 3;
const NULL_ROWS = 1e7;

/**
 * Holds the lengths and offsets of an Arrow file or stream against the bytes that are there, before the library follows them
 * (Arrow Columnar Format, Serialization and Interprocess Communication). Of the bodies nothing but lengths is read.
 */
export async function arrowFault(file: NativeFile, isFile: boolean): Promise<ArrowFault | undefined> {
  return isFile ? fileFault(file) : streamFault(file);
}

async function streamFault(file: NativeFile): Promise<ArrowFault | undefined> {
  let offset = 0;
  let first = true;
  while (offset < file.size) {
    const message = await readMessage(file, offset);
    if ("reason" in message) return message;
    if (message.end) {
      const rest = file.size - message.next;
      return rest === 0 ? undefined : { kind: "spoilt", offset, reason: `${rest} bytes follow the end of the stream` };
    }
    if (first !== (message.type === SCHEMA)) return spoilt(offset, "the schema does not come first, and once");
    first = false;
    offset = message.next;
  }
  return undefined;
}

async function fileFault(file: NativeFile): Promise<ArrowFault | undefined> {
  const tail = await file.read(file.size - 10, 4);
  const length = new DataView(tail.buffer, tail.byteOffset, 4).getInt32(0, true);
  const start = file.size - 10 - length;
  if (length <= 0 || start < 8) return spoilt(file.size - 10, "the footer is longer than the file");
  const view = viewOf(await file.read(start, length));
  const footer = rootOf(view);
  if (!isSoundTable(view, footer, FOOTER)) return spoilt(start, "the footer is spoilt");
  const schema = tableAt(view, footer, 1);
  if (schema === undefined || !areSoundFields(view, schema)) return spoilt(start, "the schema is spoilt");
  for (const [number, type] of [
    [2, DICTIONARY],
    [3, BATCH],
  ] as const) {
    const { start: from, count } = itemsAt(view, footer, number);
    for (let i = 0; i < count; i++) {
      const at = from + i * 24;
      const block = { offset: longAt(view, at), metadata: view.getInt32(at + 8, true), body: longAt(view, at + 16) };
      if (
        !(
          block.offset >= 8 &&
          block.metadata > 0 &&
          block.body >= 0 &&
          block.offset + block.metadata + block.body <= start
        )
      )
        return spoilt(start, "a block lies outside the file");
      const message = await readMessage(file, block.offset);
      if ("reason" in message) return message;
      const isSame = message.type === type && message.next === block.offset + block.metadata + block.body;
      if (!isSame) return spoilt(block.offset, "the footer and the message disagree");
    }
  }
  return undefined;
}

interface Message {
  readonly type: number;
  readonly next: number;
  /** The mark of the end of a stream. */
  readonly end: boolean;
}

async function readMessage(file: NativeFile, offset: number): Promise<Message | ArrowFault> {
  const cut: ArrowFault = { kind: "cut", offset, reason: "a message reaches beyond the end" };
  const head = viewOf(await file.read(offset, 8));
  if (head.byteLength < 4) return cut;
  const isContinued = head.getUint32(0, true) === CONTINUATION;
  if (isContinued && head.byteLength < 8) return cut;
  const length = head.getInt32(isContinued ? 4 : 0, true);
  const start = offset + (isContinued ? 8 : 4);
  if (length === 0) return { type: 0, next: start, end: true };
  if (length < 0 || length > TABLE_LIMITS.footerBytes) return spoilt(offset, "a message has an impossible length");
  if (start + length > file.size) return cut;
  const view = viewOf(await file.read(start, length));
  const message = rootOf(view);
  if (!isSoundTable(view, message, MESSAGE)) return spoilt(offset, "a message is spoilt");
  const typeAt = fieldAt(view, message, 1);
  const type = typeAt === undefined ? 0 : view.getUint8(typeAt);
  const header = tableAt(view, message, 2);
  const shape = HEADERS[type];
  if (header === undefined || shape === undefined || !isSoundTable(view, header, shape))
    return spoilt(offset, "the header of a message is spoilt");
  if (type === SCHEMA && !areSoundFields(view, header)) return spoilt(offset, "the schema is spoilt");
  const body = longAt(view, fieldAt(view, message, 3));
  const bodyStart = start + length;
  if (!(body >= 0)) return spoilt(offset, "a body has an impossible length");
  if (bodyStart + body > file.size) return cut;
  const batch = type === DICTIONARY ? tableAt(view, header, 1) : type === BATCH ? header : undefined;
  const reason =
    batch === undefined ? undefined : await batchFault(file, view, batch, { start: bodyStart, length: body });
  return reason === undefined ? { type, next: bodyStart + body, end: false } : spoilt(offset, reason);
}

/** Whether the types of the fields are whole too, with widths that there are. */
function areSoundFields(view: DataView, schema: number): boolean {
  const fields = itemsAt(view, schema, 1);
  return Array.from({ length: fields.count }, (_, i) => fields.start + i * 4).every((at) =>
    isSoundField(view, at + view.getUint32(at, true)),
  );
}

function isSoundField(view: DataView, field: number): boolean {
  const typeAt = fieldAt(view, field, 2);
  const type = tableAt(view, field, 3);
  if (typeAt === undefined || type === undefined || FIELD[3] === undefined) return false;
  const number = view.getUint8(typeAt);
  if (!isSoundTable(view, type, typeShape(number))) return false;
  const width = number === 15 || number === 16 ? fieldAt(view, type, 0) : undefined;
  if (width !== undefined && !(view.getInt32(width, true) >= 0)) return false;
  const children = itemsAt(view, field, 5);
  return Array.from({ length: children.count }, (_, i) => children.start + i * 4).every((at) =>
    isSoundField(view, at + view.getUint32(at, true)),
  );
}

interface Body {
  readonly start: number;
  readonly length: number;
}

/** Why the bytes of a batch cannot hold the rows that it promises. */
async function batchFault(file: NativeFile, view: DataView, batch: number, body: Body): Promise<string | undefined> {
  const rows = longAt(view, fieldAt(view, batch, 0));
  const isPacked = tableAt(view, batch, 3) !== undefined;
  const most = Math.max(NULL_ROWS, body.length * 8 * (isPacked ? TABLE_LIMITS.ratio : 1));
  const nodes = itemsAt(view, batch, 1);
  if (!(rows >= 0 && rows <= most)) return "a batch promises more rows than its bytes hold";
  for (let i = 0; i < nodes.count; i++) {
    const [length, nulls] = [longAt(view, nodes.start + i * 16), longAt(view, nodes.start + i * 16 + 8)];
    if (!(length >= 0 && length <= most && nulls >= -1 && nulls <= length)) return "a column has an impossible length";
  }
  const buffers = itemsAt(view, batch, 2);
  for (let i = 0; i < buffers.count; i++) {
    const [offset, length] = [longAt(view, buffers.start + i * 16), longAt(view, buffers.start + i * 16 + 8)];
    if (!(offset >= 0 && length >= 0 && offset + length <= body.length)) return "a buffer lies outside its body";
    if (!isPacked || length === 0) continue;
    const unpacked = length < 8 ? Number.NaN : longAt(viewOf(await file.read(body.start + offset, 8)), 0);
    if (!(unpacked >= -1 && unpacked <= (length - 8) * TABLE_LIMITS.ratio))
      return "a packed buffer has an impossible length";
  }
  return undefined;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function spoilt(offset: number, reason: string): ArrowFault {
  return { kind: "spoilt", offset, reason };
}
