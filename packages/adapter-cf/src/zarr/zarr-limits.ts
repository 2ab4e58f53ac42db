// SPDX-License-Identifier: Apache-2.0

/** Bounds of reading a store (safety.md, 3). */
export const ZARR_LIMITS = {
  /** Bytes of one metadata file, and of a file of references. */
  metadataBytes: 64 * 1024 * 1024,
  /** Groups and arrays of one store. */
  nodes: 65_536,
  /** Files of a store that are listed. */
  files: 1_000_000,
  /** Bytes of one chunk, decoded. */
  chunkBytes: 256 * 1024 * 1024,
  /** Bytes of one chunk of texts, of which the size is not declared, over those of the stored chunk. */
  textRatio: 1000,
  /** Elements of a run of fill values that is handed on at once. */
  fillElements: 1 << 20,
  /** Chunks within one shard. */
  shardChunks: 1 << 22,
  /** Shards within shards. */
  shardDepth: 4,
  /** Decoded bytes up to which the chunks of a store are tried when it is read. */
  triedBytes: 64 * 1024 * 1024,
  archive: {
    directoryBytes: 64 * 1024 * 1024,
    entries: 100_000,
    /** Inflated size over packed size of one member. */
    ratio: 200,
    /** Bytes of all members together, inflated, as the directory tells them. */
    totalBytes: 8 * 1024 * 1024 * 1024,
    /** Bytes of one member that is read. */
    memberBytes: 256 * 1024 * 1024,
  },
} as const;
