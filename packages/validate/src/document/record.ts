// SPDX-License-Identifier: Apache-2.0
import type { Edit } from "@jiku/model";

/** The bytes of one record and where they stand in the document; valid during the visit only. */
export interface RecordBytes {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly to: number;
  /** Offset of `from` in the source. */
  readonly offset: number;
  /** Line and column, from 1, of `from`. */
  readonly line: number;
  readonly column: number;
}

/** A fault of the text between or around the records. */
export interface StreamFault {
  readonly code: "AD-101" | "AD-102" | "AD-103" | "AD-105" | "AD-114" | "AD-115" | "AD-121" | "AD-122";
  readonly offset: number;
  readonly line: number;
  readonly column: number;
  readonly values?: Readonly<Record<string, unknown>>;
  readonly case?: string;
  readonly edit?: readonly Edit[];
}

/** Receives the records of a document in order; `record` returns false to stop the visit. */
export interface RecordVisitor {
  record(record: RecordBytes): boolean;
  fault(fault: StreamFault): void;
}

/** Where a visit begins: an offset where a record begins, its line, and the offset where that line begins. */
export interface StartPlace {
  readonly offset: number;
  readonly line: number;
  readonly lineStart: number;
}

/** The part of a visit that begins before the offset `end`. */
export function upTo(end: number, visitor: RecordVisitor): RecordVisitor {
  if (end === Number.POSITIVE_INFINITY) return visitor;
  return {
    record: (record) => record.offset < end && visitor.record(record),
    fault(fault) {
      if (fault.offset < end) visitor.fault(fault);
    },
  };
}
