// SPDX-License-Identifier: Apache-2.0

/** What is read at most. */
export const CF_LIMITS = {
  /** Bytes that `detect` looks at. */
  detectBytes: 65_536,
  /** Nesting of groups and of JSON. */
  depth: 256,
  /** Groups within groups. */
  groupDepth: 64,
  /** Bytes of the header of a classic file. */
  headerBytes: 64 * 1024 * 1024,
  /** Dimensions, variables, and attributes of one owner. */
  entries: 65_536,
  /** Bytes of one text or list in a header. */
  attributeBytes: 16 * 1024 * 1024,
  /** Elements of a coordinate variable that is read whole. */
  axisElements: 1_000_000,
  /** Elements of one chunk that is handed on. */
  chunkElements: 131_072,
  /** Bytes of one chunk as it is stored, unpacked. */
  storedChunkBytes: 512 * 1024 * 1024,
  /** Bytes of a file whose digest is counted although the data are not read through. */
  digestBytes: 64 * 1024 * 1024,
  /** Bytes of a file; arrays stay where they are. */
  bytes: 64 * 1024 * 1024 * 1024,
  /** Bytes of a CoverageJSON document, which is held as a tree. */
  jsonBytes: 64 * 1024 * 1024,
  /** Values of an array that is put together out of tiles. */
  tiledElements: 4_000_000,
} as const;

/** How a JSON text is read, and told of. */
export const JSON_TEXT = { format: "JSON", depth: CF_LIMITS.depth } as const;
