// SPDX-License-Identifier: Apache-2.0

/** Bounds of reading (safety.md, 3). */
export const RDE_LIMITS = {
  /** Bytes that `detect` looks at. */
  detectBytes: 65_536,
  /** Nesting of values. */
  depth: 256,
  /** Bytes of one document. */
  documentBytes: 64 * 1024 * 1024,
  /** Files of a folder that are looked at. */
  entries: 100_000,
  /** Documents of a folder that are read. */
  documents: 1000,
} as const;
