// SPDX-License-Identifier: Apache-2.0

type Decoded =
  | { readonly text: string; readonly offset?: undefined }
  | { readonly text?: undefined; readonly offset: number };

const strict = () => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The text of bytes, a mark included; or the offset of the first character that is no UTF-8. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  try {
    return { text: strict().decode(bytes) };
  } catch {
    return { offset: soundLength(bytes) };
  }
}

function soundLength(bytes: Uint8Array): number {
  const decoder = strict();
  let sound = 0;
  try {
    for (let at = 0; at < bytes.length; at++) {
      const characters = decoder.decode(bytes.subarray(at, at + 1), { stream: true });
      if (characters !== "") sound = at + 1;
    }
  } catch {
    // The character that began behind the last sound one is wrong.
  }
  return sound;
}
