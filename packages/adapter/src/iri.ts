// SPDX-License-Identifier: Apache-2.0

const LOCAL = "https://w3id.org/jiku/local/";
const SAFE = /^[A-Za-z0-9._~!$'()*+,;:@&=-]*$/;

/** The base under which ids of a file are minted by default; the same relative path always gives the same base. */
export function defaultBase(path: string): string {
  return `${LOCAL}${path.split("/").map(encodeIriPart).join("/")}#`;
}

/**
 * A local id as one part of an IRI: ASCII only, no `/`, `?`, `#` or `%` left, so that parts joined by `/` never clash.
 * A lone surrogate, which has no UTF-8 form, becomes the three bytes that it would have (`%ED%A0%80`).
 */
export function encodeIriPart(text: string): string {
  if (SAFE.test(text)) return text;
  let out = "";
  for (const character of text) out += SAFE.test(character) ? character : percent(character.codePointAt(0) as number);
  return out;
}

/** The local id that `encodeIriPart` was given. Text that is no such part comes back unchanged. */
export function decodeIriPart(part: string): string {
  if (!part.includes("%")) return part;
  const bytes: number[] = [];
  let out = "";
  for (let i = 0; i < part.length; i++) {
    const hex = part[i] === "%" ? part.slice(i + 1, i + 3) : "";
    if (/^[0-9A-Fa-f]{2}$/.test(hex)) {
      bytes.push(Number.parseInt(hex, 16));
      i += 2;
      continue;
    }
    out += flush(bytes) + part[i];
  }
  return out + flush(bytes);
}

function percent(code: number): string {
  const bytes =
    code < 0x80
      ? [code]
      : code < 0x800
        ? [0xc0 | (code >> 6), 0x80 | (code & 63)]
        : code < 0x10000
          ? [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)]
          : [0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)];
  return bytes.map((b) => `%${b.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}

function flush(bytes: number[]): string {
  let out = "";
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i] as number;
    const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    let code = length === 1 ? lead : lead & (0xff >> (length + 1));
    for (let k = 1; k < length; k++) code = (code << 6) | ((bytes[i + k] ?? 0) & 63);
    out += code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
    i += length;
  }
  bytes.length = 0;
  return out;
}
