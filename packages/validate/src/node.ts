// SPDX-License-Identifier: Apache-2.0
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import type { ByteSource } from "./document/source.js";

export { configFile, readBeside } from "./node/config-files.js";
export { extensionSource } from "./node/extension-source.js";
export { fileSpillStore } from "./node/file-spill-store.js";

/** A file that is held open until it is closed. */
export interface FileSource extends ByteSource {
  close(): void;
}

/** A file as a source, read at any place by its descriptor; throws the system's error when it cannot be opened. */
export function fileSource(path: string, name: string): FileSource {
  const file = openSync(path, "r");
  return {
    name,
    size: fstatSync(file).size,
    read: (target, position) => readSync(file, target, 0, target.length, position),
    close: () => closeSync(file),
  };
}
