// SPDX-License-Identifier: Apache-2.0

import type { Bilingual } from "@jiku/model";
import type { FileMetaData } from "hyparquet";
import { TABLE_LIMITS } from "../limits.js";

/** A column chunk that cannot be as the footer says. */
export interface ChunkFault {
  readonly kind: "place" | "ratio";
  readonly column: string;
  readonly offset: number;
  readonly reason: Bilingual;
}

const OUTSIDE: Bilingual = { en: "a column chunk lies outside the file", ja: "列の区画がファイルの外にある" };
const COUNTS: Bilingual = { en: "the numbers of rows disagree", ja: "行数が食い違う" };
const ENCRYPTED: Bilingual = { en: "the footer does not describe a chunk", ja: "フッターに区画の記述がない" };

/** Holds the sizes of the footer against the file, before anything is unpacked: a footer can promise any size. */
export function chunkFault(metadata: FileMetaData, size: number): ChunkFault | undefined {
  let rows = 0n;
  for (const group of metadata.row_groups) {
    rows += group.num_rows;
    for (const { meta_data: chunk } of group.columns) {
      if (chunk === undefined) return { kind: "place", column: "", offset: size, reason: ENCRYPTED };
      const column = chunk.path_in_schema.join(".");
      const start = Number(chunk.dictionary_page_offset ?? chunk.data_page_offset);
      const packed = Number(chunk.total_compressed_size);
      const unpacked = Number(chunk.total_uncompressed_size);
      if (!(start >= 0) || !(packed >= 0) || start + packed > size)
        return { kind: "place", column, offset: Math.max(0, start), reason: OUTSIDE };
      const isBomb =
        unpacked > TABLE_LIMITS.chunkBytes || (unpacked > 1 << 24 && unpacked > packed * TABLE_LIMITS.ratio);
      if (isBomb) return { kind: "ratio", column, offset: start, reason: OUTSIDE };
      // Run lengths and bits can hold many values in a byte, but not without limit.
      if (Number(chunk.num_values) > (unpacked + 64) * 1_000_000)
        return { kind: "ratio", column, offset: start, reason: OUTSIDE };
    }
  }
  if (rows !== metadata.num_rows) return { kind: "place", column: "", offset: size, reason: COUNTS };
  return undefined;
}
