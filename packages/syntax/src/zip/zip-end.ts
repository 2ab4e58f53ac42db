// SPDX-License-Identifier: Apache-2.0
import type { Fault } from "@jiku/adapter";
import type { Bytes } from "./bytes.js";

const END = 0x06054b50;
const WIDE_END = 0x06064b50;
const WIDE_LOCATOR = 0x07064b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
/** A member in the central directory begins with these four bytes. */
export const ENTRY_SIGNATURE = 0x02014b50;
/** A member in the body begins with these four bytes. */
export const LOCAL_SIGNATURE = 0x04034b50;

/** Where the central directory is. */
export interface ZipEnd {
  /** Offset of the record itself. */
  readonly at: number;
  readonly count: number;
  readonly offset: number;
  readonly size: number;
}

/** Whether the directory was found. */
export function isEnd(end: ZipEnd | Fault): end is ZipEnd {
  return "count" in end;
}

/**
 * Finds the record that ends an archive, searching backwards over the comment.
 * @returns AD-101 when the file is no archive, AD-103 when it is one cut short, AD-104 when it is one part of several
 */
export async function findEnd(file: Bytes): Promise<ZipEnd | Fault> {
  const length = Math.min(file.size, END_LENGTH + LONGEST_COMMENT);
  const start = file.size - length;
  const tail = await file.read(start, length);
  const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength);
  for (let at = length - END_LENGTH; at >= 0; at--) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_LENGTH + view.getUint16(at + 20, true) !== length) continue;
    return endOf(file, view, start, at);
  }
  return missingEnd(file);
}

async function endOf(file: Bytes, view: DataView, start: number, at: number): Promise<ZipEnd | Fault> {
  const end: ZipEnd = {
    at: start + at,
    count: view.getUint16(at + 10, true),
    size: view.getUint32(at + 12, true),
    offset: view.getUint32(at + 16, true),
  };
  if (view.getUint16(at + 4, true) !== view.getUint16(at + 6, true) || view.getUint16(at + 8, true) !== end.count)
    return { code: "AD-104", values: { feature: "split archive", format: "ZIP" }, at: { kind: "text", byte: end.at } };
  const found = (await wideEnd(file, end)) ?? end;
  if (found.offset + found.size === found.at) return found;
  const values = { format: "ZIP", offset: end.at, reason: BESIDE };
  return { code: "AD-102", values, at: { kind: "text", byte: end.at }, case: "bytes" };
}

const BESIDE = {
  en: "the directory does not end where its record begins",
  ja: "目録の終わりと、その記録の始まりが合わない",
};

/** The record of Zip64, where the plain one refers to it. */
async function wideEnd(file: Bytes, end: ZipEnd): Promise<ZipEnd | undefined> {
  if (end.count !== 0xffff && end.size !== 0xffffffff && end.offset !== 0xffffffff) return undefined;
  if (end.at < 20) return undefined;
  const locator = await file.read(end.at - 20, 20);
  const locatorView = new DataView(locator.buffer, locator.byteOffset, locator.byteLength);
  if (locatorView.getUint32(0, true) !== WIDE_LOCATOR) return undefined;
  const at = Number(locatorView.getBigUint64(8, true));
  const record = at + 56 <= file.size ? await file.read(at, 56) : new Uint8Array(0);
  if (record.length < 56) return undefined;
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  if (view.getUint32(0, true) !== WIDE_END) return undefined;
  return {
    at,
    count: Number(view.getBigUint64(32, true)),
    size: Number(view.getBigUint64(40, true)),
    offset: Number(view.getBigUint64(48, true)),
  };
}

async function missingEnd(file: Bytes): Promise<Fault> {
  if (file.size === 0) return { code: "AD-122", values: {}, at: { kind: "text", byte: 0 } };
  const head = await file.read(0, 4);
  const magic = [0x50, 0x4b, 0x03, 0x04].slice(0, head.length);
  if (magic.every((byte, i) => head[i] === byte))
    return {
      code: "AD-103",
      values: { size: file.size, format: "ZIP" },
      at: { kind: "text", byte: file.size },
      case: "size",
    };
  return { code: "AD-101", values: { format: "ZIP" }, at: { kind: "text", byte: 0 }, case: "unknown" };
}
