// SPDX-License-Identifier: Apache-2.0
import type { InputDocument } from "../document/input.js";
import type { OpenDocument } from "../document/open.js";
import type { StartPlace } from "../document/record.js";
import type { Segment } from "../run/segment.js";

/** A part of a closed set that is judged on its own: segments that follow each other. Plain data. */
export interface Shard {
  /** Place in the order of the shards; shard 0 holds the head of the set. */
  readonly number: number;
  readonly segments: readonly Segment[];
}

/** Sizes in bytes by which a file is divided. */
export interface ShardSizes {
  readonly maxRecord: number;
  /** Bytes of the head and of every other shard, at least; a record belongs to the shard in which it begins. */
  readonly head: number;
  readonly shard: number;
}

/**
 * Cuts a closed set into shards: streams of resources between records, anything else between documents. Lines are
 * counted on the way, so that every shard knows where it stands. The first comes before the rest of the set is read.
 */
export function* planShards(inputs: readonly InputDocument[], sizes: ShardSizes): Generator<Shard> {
  let segments: Segment[] = [];
  let bytes = 0;
  let number = 0;
  let base = 0;
  const wanted = () => (number === 0 ? sizes.head : sizes.shard);
  const shard = (): Shard => {
    const made = { number: number++, segments };
    segments = [];
    bytes = 0;
    return made;
  };
  for (const [document, input] of inputs.entries()) {
    const stream = input.size > wanted() - bytes ? streamOf(input, sizes.maxRecord) : undefined;
    let place: Cut = { index: 0, start: undefined };
    for (;;) {
      const next = stream && nextCut(stream, place, wanted() - bytes);
      const start = place.start === undefined ? {} : { start: place.start };
      const end = next?.start === undefined ? {} : { end: next.start.offset };
      segments.push({ document, first: base + place.index, ...start, ...end });
      bytes += (next?.start?.offset ?? input.size) - (place.start?.offset ?? 0);
      if (bytes >= wanted()) yield shard();
      if (next?.start === undefined) break;
      place = next;
    }
    // More than there can be records, and room for what is told of the header.
    base += input.size + 2;
  }
  if (segments.length > 0) yield shard();
}

/** The document, when it is a stream that can be cut. */
function streamOf(input: InputDocument, maxRecord: number): OpenDocument | undefined {
  const document = input.open(maxRecord);
  return document.format === "jiku-ndjson" && !document.lifted ? document : undefined;
}

/** A record to cut at; no start at the beginning and at the end of the document. */
interface Cut {
  readonly index: number;
  readonly start: StartPlace | undefined;
}

/** The first record that begins at least so many bytes further on. */
function nextCut(document: OpenDocument, { index, start }: Cut, bytes: number): Cut {
  const from = start ?? document.start;
  const least = (start?.offset ?? 0) + Math.max(bytes, 1);
  let at = index;
  let cut: StartPlace | undefined;
  document.visit(from, {
    record({ offset, line, column }) {
      if (offset < least || at === index) {
        at++;
        return true;
      }
      cut = { offset, line, lineStart: offset - column + 1 };
      return false;
    },
    fault() {},
  });
  return { index: at, start: cut };
}
