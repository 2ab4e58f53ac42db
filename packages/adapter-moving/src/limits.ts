// SPDX-License-Identifier: Apache-2.0

/** What is read at most: a document is held as a tree. */
export const MOVING_LIMITS = {
  /** Bytes that `detect` looks at. */
  detectBytes: 65_536,
  /** Bytes of one document. */
  bytes: 64 * 1024 * 1024,
  /** Nesting of objects and arrays. */
  depth: 64,
} as const;
