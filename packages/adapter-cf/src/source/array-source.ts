// SPDX-License-Identifier: Apache-2.0

/** Element types that a variable may have, named as in Zarr v3; `text` for characters and strings. */
export type ElementType =
  | "int8"
  | "uint8"
  | "int16"
  | "uint16"
  | "int32"
  | "uint32"
  | "int64"
  | "uint64"
  | "float32"
  | "float64"
  | "bool"
  | "text";

/** A number of an attribute or a chunk; 64-bit integers that a double cannot hold stay bigints. */
export type ArrayNumber = number | bigint;

/** An attribute as written: text, texts, or numbers with their type. */
export interface SourceAttribute {
  readonly name: string;
  readonly type: ElementType | "other";
  readonly value: string | readonly string[] | readonly ArrayNumber[] | undefined;
}

export interface SourceDimension {
  readonly name: string;
  readonly size: number;
  readonly unlimited?: boolean;
}

/** Values of a hyperslab in row-major order. */
export interface SourceChunk {
  readonly start: readonly number[];
  readonly shape: readonly number[];
  readonly values: ArrayLike<number> | ArrayLike<bigint> | readonly string[];
}

export interface SourceVariable {
  /** Without the group. */
  readonly name: string;
  readonly dimensions: readonly string[];
  readonly shape: readonly number[];
  readonly type: ElementType | "other";
  readonly attributes: ReadonlyMap<string, SourceAttribute>;
  /** The value of elements never written; Zarr's fill value, NetCDF's `_FillValue` when the container keeps it apart. */
  readonly fill?: ArrayNumber | string;
  /** `text` whose elements are single bytes, each one code unit from 0 to 255; the last dimension is the length of a text in UTF-8. */
  readonly characters?: true;
  /** Its values are not within reach, which was told; reading it fails. */
  readonly elsewhere?: true;
  /** Lengths of the chunks that it is stored in, where it is. */
  readonly chunkShape?: readonly number[];
  /**
   * Values as stored (not unpacked), chunk by chunk in row-major order of chunks; a chunk that cannot be read is a fault.
   * @param box start and count for each dimension; absent = all
   */
  read(box?: { readonly start: readonly number[]; readonly count: readonly number[] }): AsyncIterable<SourceChunk>;
}

export interface SourceGroup {
  /** "" for the root, then `a/b`. */
  readonly path: string;
  readonly attributes: ReadonlyMap<string, SourceAttribute>;
  readonly dimensions: readonly SourceDimension[];
  readonly variables: readonly SourceVariable[];
  readonly groups: readonly SourceGroup[];
}

/** What a container must give so that the CF conventions can be read from it. */
export interface ArraySource {
  readonly root: SourceGroup;
  /** Files that the arrays were or would be read from, relative to the input; the primary one first. */
  readonly files: readonly string[];
  /** How an ArrayRef names what the arrays are stored as; absent = it follows from the format. */
  readonly arrayFormat?: "netcdf3" | "netcdf4" | "hdf5" | "zarr2" | "zarr3";
  /** Media type of the container; absent = the first one of the format. */
  readonly mediaType?: string;
  close(): void;
}
