// SPDX-License-Identifier: Apache-2.0
declare module "write-file-atomic" {
  /** Writes to a temporary file beside `path`, flushes it and renames it; removes it when that fails or the process ends. */
  function writeFileAtomic(path: string, data: Uint8Array): Promise<void>;
  export = writeFileAtomic;
}

declare module "picomatch" {
  /** Named by the types of tinyglobby; not used here. */
  function picomatch(pattern: string | readonly string[], options?: object): (text: string) => boolean;
  export = picomatch;
}
