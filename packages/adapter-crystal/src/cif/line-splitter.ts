// SPDX-License-Identifier: Apache-2.0

/** What stops the splitting of bytes into lines. */
export interface LineFault {
  readonly kind: "encoding" | "zero" | "utf16" | "cut" | "long";
  readonly line: number;
  readonly byte: number;
}

/** Splits bytes into lines of text; `\n`, `\r\n` and `\r` end a line. Memory is that of one line. */
export interface LineSplitter {
  /** @returns the fault at which it stopped; nothing more is taken then */
  push(chunk: Uint8Array, take: (line: string, number: number) => void): LineFault | undefined;
  finish(take: (line: string, number: number) => void): LineFault | undefined;
  /** The line that the file ends in, when nothing ends it. */
  readonly unended: number | undefined;
}

const MARK = "\uFEFF";

/** @param limit bytes of one line */
export function createLineSplitter(limit: number): LineSplitter {
  let rest: Uint8Array[] = [];
  let restLength = 0;
  let number = 0;
  let base = 0;
  let skipFeed = false;
  let first = true;
  let unended: number | undefined;

  function fault(kind: LineFault["kind"]): LineFault {
    return { kind, line: number + 1, byte: base };
  }

  function give(bytes: Uint8Array, take: (line: string, number: number) => void, last = false): LineFault | undefined {
    if (first && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)))
      return fault("utf16");
    if (bytes.includes(0)) return fault("zero");
    const text = decodeLine(bytes);
    if (text === undefined) return fault(last && isCutCharacter(bytes) ? "cut" : "encoding");
    take(first && text.startsWith(MARK) ? text.slice(1) : text, ++number);
    first = false;
    return undefined;
  }

  function whole(last: Uint8Array): Uint8Array {
    if (rest.length === 0) return last;
    const bytes = new Uint8Array(restLength + last.length);
    let at = 0;
    for (const part of [...rest, last]) {
      bytes.set(part, at);
      at += part.length;
    }
    rest = [];
    restLength = 0;
    return bytes;
  }

  return {
    push(chunk, take) {
      let from = 0;
      for (let i = 0; i < chunk.length; i++) {
        const byte = chunk[i];
        if (skipFeed) {
          skipFeed = false;
          if (byte === 0x0a) {
            from = i + 1;
            continue;
          }
        }
        if (byte !== 0x0a && byte !== 0x0d) continue;
        const bytes = whole(chunk.subarray(from, i));
        const stopped = give(bytes, take);
        if (stopped !== undefined) return stopped;
        base += bytes.length + 1;
        skipFeed = byte === 0x0d;
        from = i + 1;
      }
      if (from < chunk.length) {
        rest.push(chunk.slice(from));
        restLength += chunk.length - from;
      }
      return restLength > limit ? fault("long") : undefined;
    },
    finish(take) {
      if (restLength === 0) return undefined;
      unended = number + 1;
      return give(whole(new Uint8Array()), take, true);
    },
    get unended() {
      return unended;
    },
  };
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function decodeLine(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether the bytes are sound but for a character that their end cuts. */
function isCutCharacter(bytes: Uint8Array): boolean {
  for (let cut = 1; cut <= Math.min(3, bytes.length); cut++) {
    const lead = bytes[bytes.length - cut] as number;
    if (lead < 0xc2 || lead > 0xf4) continue;
    const need = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    return need > cut && decodeLine(bytes.subarray(0, bytes.length - cut)) !== undefined;
  }
  return false;
}
