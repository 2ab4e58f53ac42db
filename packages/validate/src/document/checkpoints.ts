// SPDX-License-Identifier: Apache-2.0
import type { OpenDocument } from "./open.js";
import type { RecordBytes, StartPlace } from "./record.js";

/** Where every 16th record of a document begins, so that any record can be read again: 24 bytes each 16 records. */
export interface Checkpoints {
  note(index: number, record: RecordBytes): void;
  /** The nearest place at or before a record, and that record's number. */
  before(index: number): { readonly index: number; readonly start: StartPlace };
}

const EVERY = 16;

export function createCheckpoints(first: StartPlace): Checkpoints {
  let places = new Float64Array(3 * 256);
  let count = 0;
  return {
    note(index, record) {
      if (index % EVERY !== 0) return;
      const at = (index / EVERY) * 3;
      if (at >= places.length) {
        const larger = new Float64Array(places.length * 2);
        larger.set(places);
        places = larger;
      }
      places[at] = record.offset;
      places[at + 1] = record.line;
      places[at + 2] = record.offset - record.column + 1;
      count = Math.max(count, index / EVERY + 1);
    },
    before(index) {
      const slot = Math.min(Math.floor(index / EVERY), count - 1);
      if (slot < 0) return { index: 0, start: first };
      const at = slot * 3;
      return {
        index: slot * EVERY,
        start: { offset: places[at] as number, line: places[at + 1] as number, lineStart: places[at + 2] as number },
      };
    },
  };
}

const SMALL_STEP = 1 << 16;

/** Reads one record again; undefined when the source no longer holds it. The bytes are a copy. */
export function readAgain(document: OpenDocument, checkpoints: Checkpoints, index: number): RecordBytes | undefined {
  const from = checkpoints.before(index);
  let at = from.index;
  let found: RecordBytes | undefined;
  document.visit(
    from.start,
    {
      record(record) {
        if (at++ < index) return true;
        const bytes = record.bytes.slice(record.from, record.to);
        found = { ...record, bytes, from: 0, to: bytes.length };
        return false;
      },
      fault() {},
    },
    SMALL_STEP,
  );
  return found;
}
