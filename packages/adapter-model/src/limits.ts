// SPDX-License-Identifier: Apache-2.0

/** Bounds of reading (safety.md, 3). */
export const MODEL_LIMITS = {
  /** Bytes that `detect` looks at. */
  detectBytes: 65_536,
  /** Nesting of elements or values. */
  depth: 256,
  /** Bytes of one description. */
  descriptionBytes: 64 * 1024 * 1024,
  /** Characters of one text or attribute. */
  textLength: 16 * 1024 * 1024,
  /** Attributes of one element. */
  attributes: 1024,
  /** Ports of one model. */
  ports: 1_000_000,
  archive: {
    entries: 100_000,
    /** Inflated size over packed size of one member. */
    ratio: 200,
    /** Bytes of all members together, inflated, as the directory tells them. */
    totalBytes: 8 * 1024 * 1024 * 1024,
    /** Bytes of one member that is read. */
    memberBytes: 64 * 1024 * 1024,
    /** Archives within archives. */
    nesting: 2,
  },
} as const;
