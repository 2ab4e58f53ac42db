// SPDX-License-Identifier: Apache-2.0
import type { At, Node } from "@jiku/syntax/json";
import type { Element } from "./element.js";

/** One step of a codec chain, as metadata name it. */
export interface CodecSpec {
  readonly name: string;
  readonly configuration: Node | undefined;
}

/** The value of chunks that were never written; undefined = not declared. */
export type FillValue = number | bigint | string | undefined;

/** An array as its metadata describe it, of either version. */
export interface ArrayMeta {
  readonly version: 2 | 3;
  readonly shape: readonly number[];
  readonly chunkShape: readonly number[];
  readonly element: Element;
  /** Byte order of version 2; version 3 has it in the codec `bytes`. */
  readonly bigEndian: boolean;
  /** Order of version 2: `F` = first axis fastest. */
  readonly columnMajor: boolean;
  readonly fill: FillValue;
  /** In the order of encoding; of version 2 the filters, then the compressor. */
  readonly codecs: readonly CodecSpec[];
  readonly separator: "." | "/";
  /** Whether keys begin with `c`. */
  readonly keyPrefix: boolean;
  /** Undefined where the metadata name none; null where one axis has no name. */
  readonly dimensionNames: readonly (string | null)[] | undefined;
  readonly at: At;
}

/** Key of a chunk below the path of the array. */
export function chunkKey(meta: ArrayMeta, index: readonly number[]): string {
  if (index.length === 0) return meta.keyPrefix ? "c" : "0";
  const key = index.join(meta.separator);
  return meta.keyPrefix ? `c${meta.separator}${key}` : key;
}
