// SPDX-License-Identifier: Apache-2.0

/** Bounds of reading (safety.md, 3). */
export const SENSOR_LIMITS = {
  /** Bytes that `detect` looks at. */
  detectBytes: 65_536,
  /** Nesting. */
  depth: 256,
  /** Bytes of one record: an item of a page, or the page without its items. What is lifted of one takes up to 30 times as much. */
  recordBytes: 16 * 1024 * 1024,
  /** Observations that the Dataset of a datastream lists. */
  members: 4096,
} as const;
