// SPDX-License-Identifier: Apache-2.0
import type { NativeFile, NativeInput } from "@jiku/adapter";
import { openFolder } from "@jiku/adapter/host";
import type { ByteSource } from "@jiku/validate";
import type { Plan } from "./plan.js";

/** An input for an adapter, and the files beside it that it opened. */
export interface OpenNativeInput {
  readonly input: NativeInput;
  close(): Promise<void>;
}

const STEP = 1 << 20;

/**
 * A source as an adapter sees it. With a `root` the files below it can be opened too, none of them outside; a folder is the
 * root of its own files.
 * `onBytes` is told how many bytes of the primary file were taken.
 */
export async function openNativeInput(
  source: ByteSource,
  { origin, root }: Pick<Plan, "origin" | "root">,
  onBytes: (bytes: number) => void,
): Promise<OpenNativeInput> {
  if (origin.kind === "folder") return openFolder(origin.path);
  const primary = nativeFile(source, onBytes);
  if (root === undefined) {
    const input: NativeInput = {
      primary,
      open: () => Promise.resolve(undefined),
      async *list() {
        yield primary.path;
      },
    };
    return { input, close: () => Promise.resolve() };
  }
  const folder = await openFolder(root);
  return { input: { primary, open: folder.input.open, list: folder.input.list }, close: () => folder.close() };
}

function nativeFile(source: ByteSource, onBytes: (bytes: number) => void): NativeFile {
  const { name, size } = source;
  return {
    path: name,
    size,
    async *stream() {
      for (let at = 0; at < size; at += STEP) {
        const chunk = new Uint8Array(Math.min(STEP, size - at));
        source.read(chunk, at);
        onBytes(chunk.length);
        yield chunk;
      }
    },
    async read(offset, length) {
      const bytes = new Uint8Array(Math.max(0, Math.min(length, size - offset)));
      source.read(bytes, offset);
      return bytes;
    },
  };
}
