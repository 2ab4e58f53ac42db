// SPDX-License-Identifier: Apache-2.0

/** One file of an input. Bytes do not change while it is read. */
export interface NativeFile {
  /** Relative to the root of the input, `/` between the parts. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** All bytes in order; any partition, empty chunks allowed. Each call begins anew. */
  stream(): AsyncIterable<Uint8Array>;
  /** The bytes from `offset` on, at most `length` of them; fewer only at the end of the file. */
  read(offset: number, length: number): Promise<Uint8Array>;
}

/** One file, a directory and an archive look the same. */
export interface NativeInput {
  readonly primary: NativeFile;
  /**
   * A file beside the primary one: code list, chunk, side file.
   * @param path relative to the root
   * @returns undefined when there is no such file
   * @throws JikuError "unreadable-input" when the path leaves the root
   */
  open(path: string): Promise<NativeFile | undefined>;
  /** Paths of the files below the root that begin with `prefix`, sorted. */
  list(prefix?: string): AsyncIterable<string>;
}

/** Where an encoder writes. What was created is kept by the host only when the encoder ends with `complete`. */
export interface NativeSink {
  create(path: string): Promise<WritableStream<Uint8Array>>;
  /** Removes all that was created. */
  discard(): Promise<void>;
}
