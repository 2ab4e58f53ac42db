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
  /** Distinct extension names that are reported. */
  names: 1000,
} as const;
