// SPDX-License-Identifier: Apache-2.0
import type { JsonPlace } from "@jiku/adapter";

/** One line of a sequence; without bytes when it is longer than a record may be. */
export interface SequenceLine {
  readonly place: JsonPlace;
  readonly bytes: Uint8Array | undefined;
}

/**
 * The lines of a byte stream that hold more than white space.
 * @param first bytes before the stream, which begin at `start`
 */
export async function* readLines(
  first: Uint8Array,
  stream: AsyncIterator<Uint8Array>,
  start: JsonPlace,
  limit: number,
): AsyncGenerator<SequenceLine> {
  let place = start;
  let parts: Uint8Array[] = [];
  let length = 0;

  function take(bytes: Uint8Array): SequenceLine | undefined {
    parts.push(bytes);
    length += bytes.length;
    const line: SequenceLine = { place, bytes: length > limit ? undefined : join(parts, length) };
    place = { offset: place.offset + length + 1, line: place.line + 1, column: 1 };
    parts = [];
    length = 0;
    return line.bytes !== undefined && isBlank(line.bytes) ? undefined : line;
  }

  for (let chunk: Uint8Array | undefined = first; chunk !== undefined; ) {
    let from = 0;
    for (let end = chunk.indexOf(0x0a, from); end >= 0; end = chunk.indexOf(0x0a, from)) {
      const line = take(chunk.subarray(from, end));
      if (line !== undefined) yield line;
      from = end + 1;
    }
    const rest = chunk.subarray(from);
    length += rest.length;
    if (length <= limit) parts.push(rest.slice());
    else parts = [];
    const next = await stream.next();
    chunk = next.done === true ? undefined : next.value;
  }
  const last = length === 0 ? undefined : take(new Uint8Array(0));
  if (last !== undefined) yield last;
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  if (parts.length === 1) return parts[0] as Uint8Array;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function isBlank(bytes: Uint8Array): boolean {
  for (const b of bytes) if (b !== 0x20 && b !== 0x09 && b !== 0x0d) return false;
  return true;
}
