// SPDX-License-Identifier: Apache-2.0

/** What is read at most: a document is held as a tree. */
export const STAC_LIMITS = {
  /** Bytes that `detect` looks at. */
  detectBytes: 65_536,
  /** Bytes of one document. */
  bytes: 32 * 1024 * 1024,
  /** Nesting of objects and arrays. */
  depth: 256,
  /** Values of a YAML text, and values after its aliases are replaced. */
  nodes: 1_000_000,
  /** Uses of aliases in a YAML text. */
  aliases: 1_000,
  /** Bytes of a file beside the document whose digest is counted. */
  digestBytes: 64 * 1024 * 1024,
} as const;
