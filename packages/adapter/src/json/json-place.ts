// SPDX-License-Identifier: Apache-2.0

/** A place in a JSON text: byte offset from 0; line and column from 1, columns count UTF-16 units as editors do. */
export interface JsonPlace {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}
