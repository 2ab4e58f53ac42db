// SPDX-License-Identifier: Apache-2.0

/** A decoder of a text that comes in chunks. Throws TypeError on bytes that the character set does not have. */
export interface TextReader {
  readonly charset: string;
  decode(chunk: Uint8Array, last: boolean): string;
}

/**
 * The reader of an XML text by its byte order mark, else by its declaration, else UTF-8 (XML 1.0, appendix F).
 * @returns undefined when the declared character set is unknown
 */
export function textReader(head: Uint8Array): TextReader | undefined {
  const charset = charsetOf(head);
  if (/^(iso[-_]8859-1|latin-?1)$/i.test(charset)) return latin1(charset);
  try {
    const decoder = new TextDecoder(charset, { fatal: true });
    return { charset, decode: (chunk, last) => decoder.decode(chunk, { stream: !last }) };
  } catch {
    return undefined;
  }
}

function charsetOf(head: Uint8Array): string {
  const [a, b] = head;
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return "utf-16be";
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return "utf-16le";
  const start = String.fromCharCode(...head.subarray(0, 256));
  const declared = /^\s*(?:\xef\xbb\xbf)?<\?xml[^>]*?\bencoding\s*=\s*["']([A-Za-z][\w.-]*)["']/.exec(start)?.[1];
  return declared === undefined || /^(us-)?ascii$/i.test(declared) ? "utf-8" : declared.toLowerCase();
}

/** ISO 8859-1 proper: each byte is the code point of its number. */
function latin1(charset: string): TextReader {
  return {
    charset,
    decode(chunk) {
      let text = "";
      for (let at = 0; at < chunk.length; at += 4096) text += String.fromCharCode(...chunk.subarray(at, at + 4096));
      return text;
    },
  };
}

/** How many bytes at the start of a chunk a fresh decoder takes before it fails. */
export function validLength(chunk: Uint8Array, charset: string): number {
  let [low, high] = [0, chunk.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    try {
      new TextDecoder(charset, { fatal: true }).decode(chunk.subarray(0, middle), { stream: true });
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  return low;
}
