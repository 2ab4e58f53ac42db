// SPDX-License-Identifier: Apache-2.0

import type { SourceAttribute } from "../source/array-source.js";
import type { NcType } from "./nc-type.js";

export interface ClassicDimension {
  readonly name: string;
  /** 0 for the record dimension. */
  readonly length: number;
}

export interface ClassicVariable {
  readonly name: string;
  readonly dimensions: readonly number[];
  readonly attributes: ReadonlyMap<string, SourceAttribute>;
  readonly type: NcType;
  /** Offset of the first byte of its data. */
  readonly begin: bigint;
  /** Byte of the header at which it stands. */
  readonly at: number;
}

/** The header of a classic file (NetCDF Classic Format Specification). */
export interface ClassicHeader {
  readonly version: 1 | 2 | 5;
  /** Undefined while a writer streams: then it follows from the size of the file. */
  readonly records: number | undefined;
  readonly dimensions: readonly ClassicDimension[];
  readonly attributes: ReadonlyMap<string, SourceAttribute>;
  readonly variables: readonly ClassicVariable[];
  /** Bytes of the header. */
  readonly size: number;
}
