// SPDX-License-Identifier: Apache-2.0
import type { OpenDocument } from "./open.js";
import type { RecordBytes, StartPlace } from "./record.js";

/** Where some records of a document begin, so that any record can be read again; the memory does not grow with the document. */
export interface Checkpoints {
  note(index: number, record: RecordBytes): void;
  /** The nearest place at or before a record, and that record's number. */
  before(index: number): { readonly index: number; readonly start: StartPlace };
  /** The same as plain data, for another thread. */
  places(): KnownPlaces;
}

/** Every so-manieth record: offset, line and offset of the line, three numbers each. */
export interface KnownPlaces {
  readonly every: number;
  readonly places: Float64Array;
}

const EVERY = 16;
/** Beyond so many places every other one is forgotten; 24 bytes each. */
const MOST = 1 << 15;
const NUMBERS = 3;

/** `known`: the places of a stretch that another thread went through. */
export function createCheckpoints(first: StartPlace, known?: KnownPlaces): Checkpoints {
  let places = known?.places ?? new Float64Array(NUMBERS * 256);
  let every = known?.every ?? EVERY;
  let count = known === undefined ? 0 : places.length / NUMBERS;

  function thin(): void {
    for (let i = 1; 2 * i < count; i++) places.copyWithin(i * NUMBERS, 2 * i * NUMBERS, (2 * i + 1) * NUMBERS);
    count = Math.ceil(count / 2);
    every *= 2;
  }

  return {
    note(index, record) {
      if (index % every !== 0) return;
      if (count === MOST) thin();
      if (index % every !== 0 || index / every < count) return;
      const at = count * NUMBERS;
      if (at >= places.length) {
        const larger = new Float64Array(places.length * 2);
        larger.set(places);
        places = larger;
      }
      places[at] = record.offset;
      places[at + 1] = record.line;
      places[at + 2] = record.offset - record.column + 1;
      count++;
    },
    before(index) {
      const slot = Math.min(Math.floor(index / every), count - 1);
      if (slot < 0) return { index: 0, start: first };
      const at = slot * NUMBERS;
      return {
        index: slot * every,
        start: { offset: places[at] as number, line: places[at + 1] as number, lineStart: places[at + 2] as number },
      };
    },
    places: () => ({ every, places: places.slice(0, count * NUMBERS) }),
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
