// SPDX-License-Identifier: Apache-2.0

/** Texts with their lengths before them (numcodecs, VLenUTF8; Zarr extension `vlen-utf8`). @throws Error */
export function readTexts(bytes: Uint8Array, expected: number): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4) throw new Error("the texts end early");
  const count = view.getUint32(0, true);
  if (count !== expected) throw new Error(`there are ${count} texts, not ${expected}`);
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const texts: string[] = [];
  let at = 4;
  for (let i = 0; i < count; i++) {
    if (at + 4 > bytes.length) throw new Error("the texts end early");
    const stop = at + 4 + view.getUint32(at, true);
    if (stop > bytes.length) throw new Error("the texts end early");
    texts.push(decoder.decode(bytes.subarray(at + 4, stop)));
    at = stop;
  }
  if (at !== bytes.length) throw new Error("there are bytes after the last text");
  return texts;
}

/** Texts of a fixed number of characters of 4 bytes, little-endian. @throws Error for a number that is no character */
export function readUcs4(bytes: Uint8Array, length: number): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: length === 0 ? 0 : bytes.length / (length * 4) }, (_, i) => {
    let text = "";
    for (let k = 0; k < length; k++) {
      const code = view.getUint32((i * length + k) * 4, true);
      if (code > 0x10ffff) throw new Error(`${code} is no character`);
      text += String.fromCodePoint(code);
    }
    return text.replace(/\0+$/, "");
  });
}

/** Texts of a fixed number of bytes; bytes that are no UTF-8 are taken as Latin-1. */
export function readByteTexts(bytes: Uint8Array, length: number): readonly string[] {
  return Array.from({ length: length === 0 ? 0 : bytes.length / length }, (_, i) => {
    const part = bytes.subarray(i * length, (i + 1) * length);
    let stop = part.length;
    while (stop > 0 && part[stop - 1] === 0) stop--;
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(part.subarray(0, stop));
    } catch {
      return String.fromCharCode(...part.subarray(0, stop));
    }
  });
}
