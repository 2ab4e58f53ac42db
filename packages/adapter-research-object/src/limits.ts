// SPDX-License-Identifier: Apache-2.0

/** What is read at most: a document is held as a whole. */
export const OBJECT_LIMITS = {
  /** Bytes that `detect` looks at. */
  detectBytes: 65_536,
  /** Bytes of one document. */
  bytes: 32 * 1024 * 1024,
  /** Nesting. */
  depth: 256,
  /** Attributes of one XML element. */
  attributes: 256,
  /** Characters of one text. */
  textLength: 1 << 24,
  /** Statements of one document. */
  statements: 1_000_000,
  /** Bytes of a file of a crate whose digest is counted. */
  digestBytes: 64 * 1024 * 1024,
} as const;
