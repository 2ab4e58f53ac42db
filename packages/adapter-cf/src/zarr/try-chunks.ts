// SPDX-License-Identifier: Apache-2.0
import { type DecodeEvent, faultEvent } from "@jiku/adapter";
import type { DecodeRun } from "../decode-run.js";
import { product } from "./chunk-values.js";
import { type ReadableArray, readChunks } from "./read-chunks.js";
import { ZARR_LIMITS } from "./zarr-limits.js";

/** Faults of one array that are told one by one. */
const TOLD = 20;

/**
 * Reads the chunks of the arrays, small arrays first, as long as they are few bytes, so that a store whose chunks are damaged
 * does not pass; an array that is larger than what is left is told as not checked.
 * @returns paths of the arrays of which a chunk could not be read
 */
export async function tryChunks(
  run: DecodeRun,
  arrays: readonly ReadableArray[],
  emit: (event: DecodeEvent) => void,
): Promise<ReadonlySet<string>> {
  const broken = new Set<string>();
  let left: number = ZARR_LIMITS.triedBytes;
  const sized = arrays.map((array) => ({ array, bytes: bytesOf(array) })).sort((a, b) => a.bytes - b.bytes);
  for (const { array, bytes } of sized) {
    if (bytes > left) {
      run.unread.push({ kind: "array", variable: array.variable });
      continue;
    }
    left -= bytes;
    let told = 0;
    const box = { start: array.meta.shape.map(() => 0), count: array.meta.shape };
    for await (const part of readChunks(array, box)) {
      run.options.signal?.throwIfAborted();
      if (part.kind === "fault") broken.add(array.path);
      if (part.kind === "fault" && part.fault.told !== true && told++ < TOLD) emit(faultEvent(part.fault, run.report));
    }
  }
  return broken;
}

function bytesOf({ meta }: ReadableArray): number {
  return product(meta.shape) * (meta.element.kind === "text" ? 16 : meta.element.size);
}
