// SPDX-License-Identifier: Apache-2.0
import { type NativeFile, type NativeInput, safePath } from "@jiku/adapter";
import { isJikuError } from "@jiku/model";
import type { StoreValue, ZarrStore } from "./store.js";
import type { StoreFault } from "./store-fault.js";

/** Bytes up to which a file is read in order and closed again, instead of held open for random access. */
const WHOLE = 16 * 1024 * 1024;

/**
 * A store that is a folder of the input.
 * @param root its path, `""` for the input itself
 */
export function folderStore(input: NativeInput, root: string): ZarrStore {
  const pathOf = (key: string) => (root === "" ? key : `${root}/${key}`);
  return {
    async open(key) {
      const path = safePath(pathOf(key));
      return path === undefined || path !== pathOf(key) ? pathEscape(pathOf(key)) : openFile(input, path);
    },
    async *keys() {
      const prefix = root === "" ? "" : `${root}/`;
      for await (const path of input.list(prefix)) if (path.startsWith(prefix)) yield path.slice(prefix.length);
    },
    file: pathOf,
    place: (_key, inner) => inner,
    files: [input.primary.path],
  };
}

/** A file beside the primary one. @returns a fault when it leaves the data root or cannot be read */
export async function openFile(input: NativeInput, path: string): Promise<StoreValue | StoreFault | undefined> {
  try {
    const file = path === input.primary.path ? input.primary : await input.open(path);
    return file === undefined ? undefined : fileValue(file);
  } catch (error) {
    if (!isJikuError(error, "unreadable-input")) throw error;
    return /leaves the data root/.test(error.message) ? pathEscape(path) : unreadable(path, error.message);
  }
}

function pathEscape(path: string): StoreFault {
  return { code: "AD-119", values: { path }, at: { kind: "text", file: path, byte: 0 } };
}

function unreadable(path: string, reason: string): StoreFault {
  return { code: "AD-121", values: { reason }, at: { kind: "text", file: path, byte: 0 } };
}

function fileValue(file: NativeFile): StoreValue {
  const whole = async (): Promise<Uint8Array | StoreFault> => {
    const bytes = new Uint8Array(file.size);
    let length = 0;
    for await (const chunk of file.stream()) {
      const room = bytes.subarray(length, length + chunk.length);
      room.set(chunk.subarray(0, room.length));
      length += room.length;
    }
    return bytes.subarray(0, length);
  };
  let held: Promise<Uint8Array | StoreFault> | undefined;
  return {
    size: file.size,
    whole,
    async read(offset, length) {
      if (file.size > WHOLE) return file.read(offset, length);
      held ??= whole();
      const bytes = await held;
      return bytes instanceof Uint8Array ? bytes.subarray(offset, offset + length) : bytes;
    },
  };
}
