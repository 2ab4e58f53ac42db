// SPDX-License-Identifier: Apache-2.0

/** What is read at most. CIF and JSON Lines are streamed; a JSON response is held as a tree. */
export const CRYSTAL_LIMITS = {
  /** Bytes that `detect` looks at. */
  detectBytes: 65_536,
  /** Bytes of one JSON response. */
  bytes: 64 * 1024 * 1024,
  /** Nesting of objects, arrays, and of lists and tables of CIF 2.0. */
  depth: 64,
  /** Bytes of one line. */
  line: 16 * 1024 * 1024,
  /** Bytes of one text field. */
  text: 16 * 1024 * 1024,
  /** Single items of one block. */
  items: 100_000,
  /** Columns of one loop. */
  columns: 2_000,
  /** Rows that one Field holds; longer loops become several. */
  rows: 4_096,
  /** Values of the loops of one block that are held as they are. */
  kept: 50_000,
  /** Comments of one file that are kept. */
  comments: 1_000,
  /** Fields of one block that wait until the block ends. */
  waiting: 16,
} as const;

/** How the JSON of OPTIMADE is read, and told of. */
export const JSON_TEXT = { format: "OPTIMADE", depth: CRYSTAL_LIMITS.depth } as const;
