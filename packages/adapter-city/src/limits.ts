// SPDX-License-Identifier: Apache-2.0

/** Bounds of reading (safety.md, 3). */
export const CITY_LIMITS = {
  /** Bytes that `detect` looks at. */
  detectBytes: 65_536,
  depth: 256,
  /** Bytes of one city object, of one line of a sequence, and of a root member that is read as a whole. */
  recordBytes: 64 * 1024 * 1024,
  /** Bytes up to which a root member that CityJSON does not define is kept on the Dataset. */
  extraBytes: 1024 * 1024,
  vertices: 100_000_000,
  /** City objects up to which the Dataset lists its members. */
  members: 1000,
  /** Size of one feature in units of about 256 bytes; larger geometries stay in the file. */
  recordWeight: 131_072,
  /** Attributes of one XML element. */
  attributes: 1000,
  /** Characters of one text in XML. */
  textLength: 16 * 1024 * 1024,
  /** Bytes of a code list, of a table, and of a JSON document that is read as a whole. */
  partBytes: 16 * 1024 * 1024,
  /** Entries of a code list that a Property lists. */
  categories: 5000,
  /** Distinct extension names that are reported. */
  names: 1000,
} as const;
