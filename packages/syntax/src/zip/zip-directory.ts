// SPDX-License-Identifier: Apache-2.0
import { type Fault, safePath } from "@jiku/adapter";
import type { Bytes } from "./bytes.js";
import { ENTRY_SIGNATURE, findEnd, isEnd } from "./zip-end.js";

/** One member as the central directory tells it. */
export interface ZipEntry {
  /** Relative path, `/` between the parts. */
  readonly path: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Offset of the local header. */
  readonly offset: number;
}

/** Bounds of reading an archive. */
export interface ZipLimits {
  /** Bytes of the central directory. */
  readonly directoryBytes: number;
  readonly entries: number;
  /** Inflated size over packed size of one member. */
  readonly ratio: number;
  /** Bytes of all members together, inflated, as the directory tells them. */
  readonly totalBytes: number;
  /** Bytes of one member that is read. */
  readonly memberBytes: number;
}

/** The members of an archive, with what is wrong with single ones. */
export interface ZipDirectory {
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly faults: readonly Fault[];
}

const FORMAT = "ZIP";
const FIXED = 46;
/** Members below this many bytes may be packed as tightly as they like. */
const RATIO_FLOOR = 1 << 20;

/**
 * Reads the central directory and judges it before anything is unpacked: number, sizes and ratio of the members, their paths.
 * @returns a fault when the archive cannot be used at all
 * @see APPNOTE.TXT 6.3, 4.3 and 4.4
 */
export async function readDirectory(file: Bytes, limits: ZipLimits): Promise<ZipDirectory | Fault> {
  const end = await findEnd(file);
  if (!isEnd(end)) return end;
  if (end.count > limits.entries)
    return {
      code: "AD-105",
      values: { limit: limits.entries },
      at: { kind: "text", byte: end.at },
      case: "count",
    };
  if (end.size > limits.directoryBytes)
    return {
      code: "AD-105",
      values: { limit: limits.directoryBytes },
      at: { kind: "text", byte: end.at },
      case: "size",
    };
  if (end.offset + end.size > end.at) return corrupt(end.at, "directory beyond its end");
  const bytes = await file.read(end.offset, end.size);
  return readEntries(bytes, end.offset, end.count, limits);
}

function readEntries(bytes: Uint8Array, start: number, count: number, limits: ZipLimits): ZipDirectory | Fault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, ZipEntry>();
  const faults: Fault[] = [];
  let total = 0;
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (at + FIXED > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE)
      return corrupt(start + at, "no member where the directory has one");
    const lengths = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [number, number, number];
    const next = at + FIXED + lengths[0] + lengths[1] + lengths[2];
    if (next > bytes.length) return corrupt(start + at, "member beyond the directory");
    const name = nameOf(bytes.subarray(at + FIXED, at + FIXED + lengths[0]));
    const entry = entryOf(view, at, lengths, name);
    if (entry === undefined) return corrupt(start + at, "sizes that cannot be told");
    total += entry.size;
    judge(entry, name, { entries, faults }, limits);
    at = next;
  }
  if (total > limits.totalBytes)
    return {
      code: "AD-105",
      values: { limit: limits.totalBytes },
      at: { kind: "text", byte: start },
      case: "size",
    };
  return { entries, faults };
}

/** Puts a member into the table, or says why not. */
function judge(
  entry: ZipEntry,
  name: string,
  { entries, faults }: { readonly entries: Map<string, ZipEntry>; readonly faults: Fault[] },
  limits: ZipLimits,
): void {
  const at = { kind: "archive", member: name } as const;
  const safe = safePath(name);
  if (
    safe === undefined ||
    safe.split("/").length < name.split("/").filter((part) => part !== "" && part !== ".").length
  ) {
    faults.push({ code: "AD-119", values: { path: name }, at, case: "archive" });
    return;
  }
  if (name.endsWith("/")) return;
  if (entries.has(safe)) {
    faults.push({ code: "AD-113", values: { id: safe }, at, case: "no-line" });
    return;
  }
  if (entry.size > RATIO_FLOOR && entry.size > entry.packed * limits.ratio)
    faults.push({ code: "AD-105", values: { limit: limits.ratio }, at, case: "ratio" });
  else entries.set(safe, { ...entry, path: safe });
}

function entryOf(
  view: DataView,
  at: number,
  [nameLength, extraLength]: readonly number[],
  path: string,
): ZipEntry | undefined {
  const wide = wideSizes(view, at, at + FIXED + (nameLength ?? 0), extraLength ?? 0);
  if (wide === undefined) return undefined;
  const [size, packed, offset] = wide;
  return {
    path,
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 0x2041) !== 0,
    crc: view.getUint32(at + 16, true),
    packed,
    size,
    offset,
  };
}

/** Size, packed size and offset; those that do not fit stand in the extra field 1 (Zip64). Undefined when it lacks them. */
function wideSizes(view: DataView, at: number, extra: number, length: number): [number, number, number] | undefined {
  const values = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  if (!values.includes(0xffffffff)) return values as [number, number, number];
  let place = extra;
  const stop = extra + length;
  while (place + 4 <= stop && view.getUint16(place, true) !== 1) place += 4 + view.getUint16(place + 2, true);
  if (place + 4 > stop) return undefined;
  const end = Math.min(stop, place + 4 + view.getUint16(place + 2, true));
  place += 4;
  for (let i = 0; i < 3; i++) {
    if (values[i] !== 0xffffffff) continue;
    if (place + 8 > end) return undefined;
    values[i] = Number(view.getBigUint64(place, true));
    place += 8;
  }
  return values as [number, number, number];
}

/** UTF-8 where it is that; else each byte its own character, which keeps ASCII and tells others apart. */
function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return String.fromCharCode(...bytes);
  }
}

/** A fault of the archive's own structure. */
export function corrupt(offset: number, reason: string): Fault {
  return {
    code: "AD-102",
    values: { format: FORMAT, offset, reason },
    at: { kind: "text", byte: offset },
    case: "bytes",
  };
}
