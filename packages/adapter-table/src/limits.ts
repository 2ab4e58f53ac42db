// SPDX-License-Identifier: Apache-2.0

/** What is read at most. */
export const TABLE_LIMITS = {
  /** Bytes that `detect` looks at. */
  detectBytes: 65_536,
  /** Nesting of a description. */
  depth: 128,
  /** Bytes of a description, which is held as a tree. */
  descriptionBytes: 16 * 1024 * 1024,
  /** UTF-16 units of one record of a text. */
  record: 4 * 1024 * 1024,
  /** UTF-16 units of the name of a column. */
  name: 65_536,
  /** Columns of one table. */
  columns: 16_384,
  /** Bytes of the footer of a Parquet file. */
  footerBytes: 64 * 1024 * 1024,
  /** Bytes of one column chunk, unpacked. */
  chunkBytes: 1024 * 1024 * 1024,
  /** How many times larger a column chunk may be unpacked than it is stored. */
  ratio: 2_000,
  /** Bytes of an Arrow file, which is held whole; a stream is not. */
  arrowFileBytes: 1024 * 1024 * 1024,
  /** Rows that are handed on together. */
  batchRows: 1_024,
  /** Findings of one kind about rows that are told one by one. */
  rowFindings: 20,
} as const;
