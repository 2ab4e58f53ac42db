// SPDX-License-Identifier: Apache-2.0
import { MAX_LINE } from "./transport.js";

export interface LineEvents {
  line(text: string): void;
  /** The bytes are no lines of the protocol; nothing more is read. */
  fault(message: string): void;
}

/** Cuts bytes into lines of UTF-8. Only new bytes are searched for the end of a line, and a line that never ends is not kept. */
export function lineReader({ line, fault }: LineEvents): (chunk: Uint8Array) => void {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let parts: Uint8Array[] = [];
  let length = 0;
  let isFaulty = false;
  const failed = (message: string): void => {
    isFaulty = true;
    parts = [];
    fault(message);
  };
  const take = (part: Uint8Array): void => {
    parts.push(part);
    length += part.length;
    if (length > MAX_LINE) failed(`a line of more than ${MAX_LINE} bytes`);
  };
  const finish = (): void => {
    const bytes = Buffer.concat(parts);
    parts = [];
    length = 0;
    let text: string;
    try {
      text = decoder.decode(bytes);
    } catch {
      failed(`a line that is no UTF-8: ${bytes.subarray(0, 200).toString("latin1")}`);
      return;
    }
    line(text);
  };
  return (chunk) => {
    let from = 0;
    for (let feed = chunk.indexOf(10); feed >= 0 && !isFaulty; feed = chunk.indexOf(10, from)) {
      take(chunk.subarray(from, feed));
      if (!isFaulty) finish();
      from = feed + 1;
    }
    if (!isFaulty && from < chunk.length) take(chunk.subarray(from));
  };
}
