// SPDX-License-Identifier: Apache-2.0

/** A half-open range of indices of one dimension, `stop` excluded. */
export interface IndexRange {
  readonly start: number;
  readonly stop: number;
  /** Absent = 1. */
  readonly step?: number;
}

/** One range for each dimension of the array, in the order of its shape. */
export type Selection = readonly IndexRange[];

/** A block of the selected values: its place in the selection, its shape, its elements in row-major order. */
export interface ArrayChunk {
  readonly start: readonly number[];
  readonly shape: readonly number[];
  /** Element type as in `ArrayRef.dataType`. */
  readonly dataType: string;
  /** Little-endian. */
  readonly bytes: Uint8Array;
}
