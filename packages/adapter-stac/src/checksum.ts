// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";

/** What a checksum says. */
export type Checksum =
  | { readonly kind: "digest"; readonly digest: string }
  | { readonly kind: "function"; readonly name: Bilingual }
  | { readonly kind: "fault"; readonly reason: Bilingual };

/** Codes of the multihash table that digests of the model know. */
const FUNCTIONS: ReadonlyMap<number, readonly [name: string, bytes: number]> = new Map([
  [0x12, ["sha256", 32]],
  [0x13, ["sha512", 64]],
  [0x16, ["sha3-256", 32]],
]);
/** Code and length of a multihash by the digest of the model. */
const PREFIXES: Readonly<Record<string, string>> = { sha256: "1220", sha512: "1340", "sha3-256": "1620" };

const NO_HEX: Bilingual = { en: "it is no multihash in hexadecimal digits", ja: "16進数のマルチハッシュでない" };
const WRONG_LENGTH: Bilingual = { en: "its length is not the one it states", ja: "長さが記載と違う" };

/** Reads a multihash in hexadecimal digits (file extension 2.1, `file:checksum`; multiformats.io, multihash): function, length, digest. */
export function readChecksum(text: string): Checksum {
  if (!/^(?:[0-9a-fA-F]{2}){3,}$/.test(text)) return { kind: "fault", reason: NO_HEX };
  const hex = text.toLowerCase();
  const code = varint(hex, 0);
  const length = code === undefined ? undefined : varint(hex, code.next);
  if (code === undefined || length === undefined) return { kind: "fault", reason: NO_HEX };
  const digest = hex.slice(length.next);
  const known = FUNCTIONS.get(code.value);
  if (digest.length !== length.value * 2 || (known !== undefined && known[1] !== length.value))
    return { kind: "fault", reason: WRONG_LENGTH };
  if (known !== undefined) return { kind: "digest", digest: `${known[0]}:${digest}` };
  const number = `0x${code.value.toString(16)}`;
  const name = { en: `the function ${number} has no digest here`, ja: `関数${number}のダイジェストは扱わない` };
  return { kind: "function", name };
}

/** A digest of the model as a multihash in hexadecimal digits. */
export function writeChecksum(digest: string): string | undefined {
  const [name = "", hex = ""] = digest.split(":");
  return Object.hasOwn(PREFIXES, name) ? `${PREFIXES[name]}${hex}` : undefined;
}

/** An unsigned number of seven bits a byte, the lowest first; at most four bytes. */
function varint(hex: string, start: number): { readonly value: number; readonly next: number } | undefined {
  let value = 0;
  for (let i = 0; i < 4; i++) {
    const byte = Number.parseInt(hex.slice(start + 2 * i, start + 2 * i + 2), 16);
    if (Number.isNaN(byte)) return undefined;
    value += (byte & 0x7f) * 128 ** i;
    if (byte < 0x80) return { value, next: start + 2 * i + 2 };
  }
  return undefined;
}
