// SPDX-License-Identifier: Apache-2.0
import type { NativeFile } from "@jiku/adapter";
import { CF_LIMITS } from "../limits.js";
import type { ArrayNumber, SourceAttribute } from "../source/array-source.js";
import { type ByteCursor, createByteCursor, HeaderError } from "./byte-cursor.js";
import type { ClassicDimension, ClassicHeader, ClassicVariable } from "./classic-header.js";
import { decodeValues } from "./decode-values.js";
import { ncType } from "./nc-type.js";

const DIMENSION = 10;
const VARIABLE = 11;
const ATTRIBUTE = 12;
/** NC_MAX_VAR_DIMS. */
const MAX_RANK = 1024;
const VERSIONS: ReadonlySet<number> = new Set([1, 2, 5]);
const decoder = new TextDecoder("utf-8", { fatal: true });

interface Reader {
  readonly cursor: ByteCursor;
  readonly version: 1 | 2 | 5;
}

/**
 * Reads the header of a classic file with limits; nothing is allocated that the file does not hold.
 * @throws HeaderError
 */
export async function readHeader(file: NativeFile): Promise<ClassicHeader> {
  const cursor = createByteCursor(file, CF_LIMITS.headerBytes);
  const magic = await cursor.take(4);
  const version = magic.getUint8(3) as 1 | 2 | 5;
  if ((magic.getUint32(0) & 0xffffff00) >>> 0 !== 0x43444600 || !VERSIONS.has(version)) throw syntax(0, "magic number");
  const reader: Reader = { cursor, version };
  const records = await readRecords(reader);
  const dimensions = await readList(reader, DIMENSION, () => readDimension(reader));
  const unlimited = dimensions.filter(({ length }) => length === 0).length;
  if (unlimited > 1) throw syntax(cursor.position, "two record dimensions");
  noTwice(cursor.position, dimensions);
  const attributes = await readAttributes(reader);
  const variables = await readList(reader, VARIABLE, () => readVariable(reader, dimensions));
  noTwice(cursor.position, variables);
  return { version, records, dimensions, attributes, variables, size: cursor.position };
}

function syntax(at: number, reason: string): HeaderError {
  return new HeaderError({ kind: "syntax", at, reason });
}

function noTwice(at: number, named: readonly { readonly name: string }[]): void {
  const names = new Set<string>();
  for (const { name } of named) {
    if (names.has(name)) throw syntax(at, `"${name.slice(0, 80)}" twice`);
    names.add(name);
  }
}

/** A count: 4 bytes, in CDF-5 8. One beyond 2^53 is no count of anything in a file. */
async function readCount({ cursor, version }: Reader): Promise<number> {
  const at = cursor.position;
  const view = await cursor.take(version === 5 ? 8 : 4);
  const count = version === 5 ? Number(view.getBigUint64(0)) : view.getUint32(0);
  if (!Number.isSafeInteger(count) || (version !== 5 && count > 0x7fffffff)) throw syntax(at, `count ${count}`);
  return count;
}

async function readRecords({ cursor, version }: Reader): Promise<number | undefined> {
  const at = cursor.position;
  const view = await cursor.take(version === 5 ? 8 : 4);
  if (version !== 5) return view.getUint32(0) === 0xffffffff ? undefined : view.getUint32(0);
  const count = view.getBigUint64(0);
  if (count === 0xffffffffffffffffn) return undefined;
  if (count > BigInt(Number.MAX_SAFE_INTEGER)) throw syntax(at, `count ${count}`);
  return Number(count);
}

async function readList<T>(reader: Reader, tag: number, each: () => Promise<T>): Promise<readonly T[]> {
  const at = reader.cursor.position;
  const found = (await reader.cursor.take(4)).getUint32(0);
  const count = await readCount(reader);
  if (found === 0 && count === 0) return [];
  if (found !== tag) throw syntax(at, `tag ${found}`);
  if (count > CF_LIMITS.entries) throw new HeaderError({ kind: "count", at, reason: String(CF_LIMITS.entries) });
  const list: T[] = [];
  for (let i = 0; i < count; i++) list.push(await each());
  return list;
}

async function readName(reader: Reader): Promise<string> {
  const at = reader.cursor.position;
  const bytes = await readPadded(reader, await readCount(reader), at);
  const name = decodeText(bytes, at);
  if (name === "" || /[\u0000-\u001f/]/.test(name)) throw syntax(at, "name");
  return name;
}

async function readPadded({ cursor }: Reader, length: number, at: number): Promise<Uint8Array> {
  if (length > CF_LIMITS.attributeBytes)
    throw new HeaderError({ kind: "limit", at, reason: String(CF_LIMITS.attributeBytes) });
  const view = await cursor.take(length + ((4 - (length % 4)) % 4));
  return new Uint8Array(view.buffer, view.byteOffset, length);
}

function decodeText(bytes: Uint8Array, at: number): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new HeaderError({ kind: "encoding", at, reason: "UTF-8" });
  }
}

async function readDimension(reader: Reader): Promise<ClassicDimension> {
  return { name: await readName(reader), length: await readCount(reader) };
}

async function readAttributes(reader: Reader): Promise<ReadonlyMap<string, SourceAttribute>> {
  const list = await readList(reader, ATTRIBUTE, () => readAttribute(reader));
  noTwice(reader.cursor.position, list);
  return new Map(list.map((attribute) => [attribute.name, attribute]));
}

async function readAttribute(reader: Reader): Promise<SourceAttribute> {
  const name = await readName(reader);
  const at = reader.cursor.position;
  const type = ncType((await reader.cursor.take(4)).getUint32(0), reader.version);
  if (type === undefined) throw syntax(at, "type");
  const bytes = await readPadded(reader, (await readCount(reader)) * type.bytes, at);
  if (type.element === "text") return { name, type: "text", value: textOf(bytes) };
  const values = decodeValues(bytes, type) as ArrayLike<ArrayNumber>;
  return { name, type: type.element, value: Array.from(values) };
}

/** Text of an attribute: UTF-8, or else ISO 8859-1, which old files use; a closing NUL is no part of it. */
function textOf(bytes: Uint8Array): string {
  const end = bytes.length > 0 && bytes[bytes.length - 1] === 0 ? bytes.indexOf(0) : bytes.length;
  const part = bytes.subarray(0, end);
  try {
    return decoder.decode(part);
  } catch {
    return Array.from(part, (byte) => String.fromCharCode(byte)).join("");
  }
}

async function readVariable(reader: Reader, dimensions: readonly ClassicDimension[]): Promise<ClassicVariable> {
  const { cursor, version } = reader;
  const at = cursor.position;
  const name = await readName(reader);
  const rank = await readCount(reader);
  if (rank > MAX_RANK) throw new HeaderError({ kind: "count", at, reason: String(MAX_RANK) });
  const ids: number[] = [];
  for (let i = 0; i < rank; i++) ids.push(await readCount(reader));
  if (ids.some((id) => id >= dimensions.length)) throw syntax(at, `dimension ${Math.max(...ids)}`);
  if (ids.some((id, i) => i > 0 && dimensions[id]?.length === 0)) throw syntax(at, "record dimension");
  const attributes = await readAttributes(reader);
  const typeAt = cursor.position;
  const type = ncType((await cursor.take(4)).getUint32(0), version);
  if (type === undefined) throw syntax(typeAt, "type");
  await cursor.take(version === 5 ? 8 : 4);
  const begin = version === 1 ? BigInt((await cursor.take(4)).getUint32(0)) : (await cursor.take(8)).getBigUint64(0);
  return { name, dimensions: ids, attributes, type, begin, at };
}
