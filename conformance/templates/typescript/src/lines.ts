// SPDX-License-Identifier: Apache-2.0
import type { NativeFile } from "@jiku/adapter";

export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** Offset in the file of the first byte that is no UTF-8. */
  readonly badByte?: number;
  /** Whether it ends with a line feed. */
  readonly isWhole: boolean;
}

/** Lines from bytes in any partition, each decoded by itself. */
export async function* readLines(file: NativeFile): AsyncIterable<Line> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let rest: Uint8Array[] = [];
  let number = 0;
  let offset = 0;
  const read = (bytes: Uint8Array, isWhole: boolean): Line => {
    number++;
    const begin = offset;
    offset += bytes.length + 1;
    try {
      return { number, text: decoder.decode(bytes), isWhole };
    } catch {
      const sound = new TextDecoder().decode(bytes).split("\ufffd")[0] ?? "";
      return { number, text: "", badByte: begin + Buffer.byteLength(sound), isWhole };
    }
  };
  for await (const chunk of file.stream()) {
    let from = 0;
    for (let feed = chunk.indexOf(10); feed >= 0; feed = chunk.indexOf(10, from)) {
      yield read(Buffer.concat([...rest, chunk.subarray(from, feed)]), true);
      rest = [];
      from = feed + 1;
    }
    if (from < chunk.length) rest.push(chunk.slice(from));
  }
  if (rest.length > 0) yield read(Buffer.concat(rest), false);
}
