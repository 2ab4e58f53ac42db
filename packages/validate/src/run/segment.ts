// SPDX-License-Identifier: Apache-2.0
import type { StartPlace } from "../document/record.js";

/** A stretch of a document whose records are judged together: those that begin in it. Plain data. */
export interface Segment {
  /** Place of the document in the closed set. */
  readonly document: number;
  /** Ordinal of its first record; ordinals rise through the set, and may leave gaps. */
  readonly first: number;
  /** Where its first record begins; undefined for the beginning of the document, which brings its header too. */
  readonly start?: StartPlace;
  /** Offset of the first byte after it; undefined for the end of the document. */
  readonly end?: number;
}
