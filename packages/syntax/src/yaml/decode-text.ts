// SPDX-License-Identifier: Apache-2.0
import type { Report, ReportEvent } from "@jiku/adapter";

const ENCODERS_MARK = [0xef, 0xbb, 0xbf];

/**
 * The text of UTF-8 bytes, without a byte order mark, which YAML allows.
 * @returns the finding AD-114 when the bytes are no UTF-8 or hold a zero byte, AD-102 at a control character (YAML 1.2.2, 5.1)
 */
export function decodeText(bytes: Uint8Array, report: Report): string | ReportEvent {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return report.shared("AD-114", { offset: 0 }, { kind: "text", byte: 0 }, { case: "utf16" });
  const zero = bytes.indexOf(0);
  if (zero >= 0) return report.shared("AD-114", { offset: zero }, placeOf(bytes, zero), { case: "binary" });
  const bad = invalidUtf8(bytes);
  if (bad !== undefined) {
    // A character that the end of the file cuts: the file was cut, the encoding is sound.
    if (bytes.length - bad < 4 && isCutCharacter(bytes.subarray(bad)))
      return report.shared("AD-103", {}, placeOf(bytes, bad));
    return report.shared("AD-114", { offset: bad }, placeOf(bytes, bad));
  }
  const control = bytes.findIndex((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d);
  if (control >= 0) {
    const found = `U+${(bytes[control] as number).toString(16).toUpperCase().padStart(4, "0")}`;
    return report.shared("AD-102", { found }, placeOf(bytes, control), { case: "near" });
  }
  const start = ENCODERS_MARK.every((byte, i) => bytes[i] === byte) ? 3 : 0;
  return new TextDecoder().decode(bytes.subarray(start));
}

/** Bytes of the character that `lead` begins; 0 when it begins none (RFC 3629, 4). */
function lengthOf(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

function isContinuation(lead: number, index: number, byte: number | undefined): boolean {
  if (byte === undefined) return false;
  const low = index > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = index > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  return byte >= low && byte <= high;
}

/** Offset of the first character that is no UTF-8. */
function invalidUtf8(bytes: Uint8Array): number | undefined {
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] as number;
    const length = lengthOf(lead);
    if (length === 0) return at;
    for (let i = 1; i < length; i++) if (!isContinuation(lead, i, bytes[at + i])) return at;
    at += length;
  }
  return undefined;
}

function isCutCharacter(tail: Uint8Array): boolean {
  const lead = tail[0] as number;
  if (lengthOf(lead) <= tail.length) return false;
  for (let i = 1; i < tail.length; i++) if (!isContinuation(lead, i, tail[i])) return false;
  return true;
}

function placeOf(bytes: Uint8Array, offset: number) {
  let line = 1;
  let start = 0;
  for (let i = 0; i < offset; i++)
    if (bytes[i] === 0x0a) {
      line++;
      start = i + 1;
    }
  return { kind: "text", byte: offset, line, column: offset - start + 1 } as const;
}
