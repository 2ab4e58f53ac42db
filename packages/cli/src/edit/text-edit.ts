// SPDX-License-Identifier: Apache-2.0

/** A change of the bytes of a file: `length` bytes from `offset` give way to `text`. */
export interface TextEdit {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
  readonly region: TextRegion;
}

/** Lines and columns from 1, columns in UTF-16 units; the end is behind the last character. */
export interface TextRegion {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The text edits of the findings of a report, by the index of the finding. A finding whose edit has no place here is left out. */
export type FixTable = ReadonlyMap<number, readonly TextEdit[]>;
