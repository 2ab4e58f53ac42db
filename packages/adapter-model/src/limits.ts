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
    directoryBytes: 64 * 1024 * 1024,
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

/** Bounds of reading XML. */
export const XML_LIMITS = {
  bytes: MODEL_LIMITS.descriptionBytes,
  depth: MODEL_LIMITS.depth,
  attributes: MODEL_LIMITS.attributes,
  textLength: MODEL_LIMITS.textLength,
} as const;

/** Bounds of reading YAML: it is held as a tree, so less of it is taken than of formats that stream. */
export const YAML_LIMITS = {
  bytes: 16 * 1024 * 1024,
  /** Nesting of mappings and sequences. */
  depth: MODEL_LIMITS.depth,
  /** Values of the text, and values after aliases are replaced. */
  nodes: 1_000_000,
  /** Uses of aliases. */
  aliases: 1_000,
} as const;
