// SPDX-License-Identifier: Apache-2.0
import type { NativeFile } from "@jiku/adapter";
import { decodeUtf8 } from "./utf-8.js";

/** A line of text, why the bytes are no text, or that a last line but the first has no end. */
export type Line = { readonly number: number } & (
  | { readonly kind: "line"; readonly text: string; readonly ended: boolean }
  | { readonly kind: "encoding"; readonly offset: number; readonly mark: boolean }
  | { readonly kind: "cut" }
);

/** Lines of UTF-8 as the bytes come, each decoded by itself: no character reaches over a line feed. */
export async function* readLines(file: NativeFile): AsyncIterable<Line> {
  let rest: Uint8Array[] = [];
  let number = 0;
  let offset = 0;
  const decode = (bytes: Uint8Array, ended: boolean): Line => {
    number++;
    const at = offset;
    offset += bytes.length + 1;
    if (number === 1 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
      return { kind: "encoding", number, offset: 0, mark: true };
    if (!ended && number > 1) return { kind: "cut", number };
    const { text, offset: bad } = decodeUtf8(bytes);
    if (text === undefined) return { kind: "encoding", number, offset: at + bad, mark: false };
    return { kind: "line", text, number, ended };
  };
  for await (const chunk of file.stream()) {
    let from = 0;
    for (let feed = chunk.indexOf(10); feed >= 0; feed = chunk.indexOf(10, from)) {
      yield decode(joined([...rest, chunk.subarray(from, feed)]), true);
      rest = [];
      from = feed + 1;
    }
    rest.push(chunk.slice(from));
  }
  const last = joined(rest);
  if (last.length > 0) yield decode(last, false);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((total, part) => total + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
