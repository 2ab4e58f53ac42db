// SPDX-License-Identifier: Apache-2.0
import { gunzipSync } from "node:zlib";
import { safePath } from "@jiku/adapter";
import { refusal } from "../refusal.js";

const BLOCK = 512;
const MOST_BYTES = 512 * 1024 * 1024;
const MOST_FILES = 100_000;

/**
 * The files of a gzipped tar archive (POSIX.1 ustar, with pax and GNU long names) without the first part of their paths, which
 * npm calls `package`. Nothing is written.
 * @throws JikuError "bad-option" on damage, links and paths that lead out
 */
export function readTar(packed: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const bytes = unpacked(packed);
  const files = new Map<string, Uint8Array>();
  let longName: string | undefined;
  for (let at = 0; at + BLOCK <= bytes.length; ) {
    const header = bytes.subarray(at, at + BLOCK);
    if (header.every((byte) => byte === 0)) break;
    const size = octal(header, 124, 12);
    if (checksum(header) !== octal(header, 148, 8) || !(size >= 0) || at + BLOCK + size > bytes.length)
      throw damaged("a header that does not hold", "正しくない見出し");
    const body = bytes.subarray(at + BLOCK, at + BLOCK + size);
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    const type = String.fromCharCode(header[156] as number);
    if (type === "x") longName = paxPath(body) ?? longName;
    else if (type === "L") longName = text(body, 0, body.length);
    else if (type !== "g") {
      if (type === "0" || type === "\0") addFile(files, longName ?? nameOf(header), body);
      else if (type !== "5") throw damaged("a link or device", "リンクまたは装置");
      longName = undefined;
    }
  }
  if (files.size === 0) throw damaged("no file", "ファイルなし");
  return files;
}

function unpacked(packed: Uint8Array): Uint8Array {
  try {
    return gunzipSync(packed, { maxOutputLength: MOST_BYTES });
  } catch (error) {
    throw refusal(
      {
        en: "The tarball cannot be unpacked: it is damaged, or larger than 512 MiB.",
        ja: "壊れているか512 MiBを超えるため、tarballを展開できない。",
      },
      error,
    );
  }
}

function addFile(files: Map<string, Uint8Array>, name: string, body: Uint8Array): void {
  const inner = name.slice(name.indexOf("/") + 1);
  const path = name.startsWith("/") || name.split("/").includes("..") ? undefined : safePath(inner);
  if (path === undefined) throw damaged("a path that leads out of it", "外へ出るパス");
  if (files.has(path)) throw damaged("a file twice", "同じファイルが2つ");
  if (files.size >= MOST_FILES) throw damaged("more than 100,000 files", "10万を超えるファイル");
  files.set(path, body);
}

function nameOf(header: Uint8Array): string {
  const isUstar = text(header, 257, 5) === "ustar";
  const prefix = isUstar ? text(header, 345, 155) : "";
  return `${prefix === "" ? "" : `${prefix}/`}${text(header, 0, 100)}`;
}

/** The member `path` of a pax header: records `length key=value\n`. */
function paxPath(body: Uint8Array): string | undefined {
  return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(Buffer.from(body).toString("utf8"))?.[1];
}

function text(bytes: Uint8Array, from: number, length: number): string {
  const field = bytes.subarray(from, from + length);
  const end = field.indexOf(0);
  return Buffer.from(end < 0 ? field : field.subarray(0, end)).toString("utf8");
}

function octal(bytes: Uint8Array, from: number, length: number): number {
  const digits = text(bytes, from, length).trim();
  return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number.NaN;
}

/** The sum of the header's bytes, its own field taken as blanks. */
function checksum(header: Uint8Array): number {
  return header.reduce((sum, byte, n) => sum + (n >= 148 && n < 156 ? 32 : byte), 0);
}

function damaged(en: string, ja: string): Error {
  return refusal({ en: `The tarball is refused: it holds ${en}.`, ja: `tarballを受け付けない(${ja}がある)。` });
}
