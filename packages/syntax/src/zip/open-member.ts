// SPDX-License-Identifier: Apache-2.0
import type { Fault } from "@jiku/adapter";
import { Inflate } from "fflate";
import type { Bytes } from "./bytes.js";
import { createCrc } from "./crc.js";
import { corrupt, type ZipEntry, type ZipLimits } from "./zip-directory.js";
import { LOCAL_SIGNATURE } from "./zip-end.js";

const LOCAL_LENGTH = 30;
const STEP = 1 << 16;

/**
 * The bytes of a member, unpacked and held against the size and checksum of the directory.
 * @returns a fault when it is encrypted, packed in a way that is not read, too large, damaged or cut short
 */
export async function readMember(file: Bytes, entry: ZipEntry, limits: ZipLimits): Promise<Uint8Array | Fault> {
  const at = { kind: "archive", member: entry.path } as const;
  if (entry.encrypted) return { code: "AD-104", values: { feature: "encryption", format: "ZIP" }, at };
  if (entry.method !== 0 && entry.method !== 8)
    return { code: "AD-104", values: { feature: `method ${entry.method}`, format: "ZIP" }, at };
  if (entry.size > limits.memberBytes)
    return { code: "AD-105", values: { limit: limits.memberBytes }, at, case: "size" };
  const start = await bodyOf(file, entry);
  if (typeof start !== "number") return start;
  const bytes = entry.method === 0 ? await stored(file, entry, start) : await inflated(file, entry, start);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const crc = createCrc();
  crc.update(bytes);
  if (crc.value() !== entry.crc) return damaged(entry, "the checksum differs");
  return bytes;
}

function damaged(entry: ZipEntry, reason: string): Fault {
  return { ...corrupt(entry.offset, reason), at: { kind: "archive", member: entry.path } };
}

/** Where the packed bytes begin; the local header must name the same member. */
async function bodyOf(file: Bytes, entry: ZipEntry): Promise<number | Fault> {
  const header = entry.offset + LOCAL_LENGTH <= file.size ? await file.read(entry.offset, LOCAL_LENGTH) : undefined;
  if (header === undefined || header.length < LOCAL_LENGTH) return damaged(entry, "no member at its place");
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  if (view.getUint32(0, true) !== LOCAL_SIGNATURE) return damaged(entry, "no member at its place");
  const start = entry.offset + LOCAL_LENGTH + view.getUint16(26, true) + view.getUint16(28, true);
  if (start + entry.packed > file.size) return damaged(entry, "it reaches beyond the file");
  return start;
}

async function stored(file: Bytes, entry: ZipEntry, start: number): Promise<Uint8Array | Fault> {
  return entry.packed === entry.size ? file.read(start, entry.size) : damaged(entry, "two sizes for stored bytes");
}

async function inflated(file: Bytes, entry: ZipEntry, start: number): Promise<Uint8Array | Fault> {
  const whole = new Uint8Array(entry.size);
  let filled = 0;
  let over = false;
  let ended = false;
  const inflate = new Inflate((chunk, final) => {
    ended ||= final;
    if (filled + chunk.length > whole.length) over = true;
    else whole.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < entry.packed && !over; at += STEP) {
      const length = Math.min(STEP, entry.packed - at);
      inflate.push(await file.read(start + at, length), at + length === entry.packed);
    }
  } catch {
    return damaged(entry, "it cannot be unpacked");
  }
  if (over) return damaged(entry, "it unpacks to more than its size");
  return ended && filled === entry.size ? whole : damaged(entry, "it unpacks to less than its size");
}
