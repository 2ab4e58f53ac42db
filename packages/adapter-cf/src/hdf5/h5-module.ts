// SPDX-License-Identifier: Apache-2.0

/** Form of the elements of a dataset or attribute. */
export interface H5Metadata {
  readonly shape: readonly number[] | null;
  readonly maxshape: readonly (number | null)[] | null;
  readonly chunks: readonly number[] | null;
  readonly type: number;
  readonly size: number;
  readonly signed: boolean;
  readonly vlen: boolean;
  readonly total_size: number;
  readonly enum_type?: { readonly type: number; readonly members: Readonly<Record<string, number>> };
}

/** A node of the file system in memory. */
export interface H5FileNode {
  usedBytes: number;
  stream_ops: {
    readonly [name: string]: unknown;
    read(stream: unknown, buffer: Uint8Array, offset: number, length: number, position: number): number;
  };
}

/** The parts of the module of h5wasm 0.10 that are used. */
export interface H5Module {
  readonly FS: {
    createDataFile(parent: string, name: string, data: Uint8Array, canRead: boolean, canWrite: boolean): unknown;
    lookupPath(path: string): { readonly node: H5FileNode };
    unlink(path: string): void;
    readonly ErrnoError: new (errno: number) => Error;
  };
  readonly HEAPU8: Uint8Array;
  readonly H5G_GROUP: number;
  readonly H5G_DATASET: number;
  readonly H5G_LINK: number;
  readonly H5G_UDLINK: number;
  _malloc(bytes: number): number;
  _free(pointer: number): void;
  activate_throwing_error_handler(): number;
  close_file(file: bigint): number;
  get_names(file: bigint, path: string, recursive: boolean): readonly string[];
  get_type(file: bigint, path: string): number;
  get_symbolic_link(file: bigint, path: string): string;
  get_external_link(file: bigint, path: string): { readonly filename: string; readonly obj_path: string };
  get_attribute_names(file: bigint, path: string): readonly string[];
  get_attribute_metadata(file: bigint, path: string, name: string): H5Metadata;
  get_dataset_metadata(file: bigint, path: string): H5Metadata;
  get_dataset_data(
    file: bigint,
    path: string,
    count: readonly bigint[] | null,
    offset: readonly bigint[] | null,
    strides: readonly bigint[] | null,
    pointer: bigint,
  ): number;
  get_attached_scales(file: bigint, path: string, index: number): readonly string[];
  create_object_reference(file: bigint, path: string): Uint8Array;
}
