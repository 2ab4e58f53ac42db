// SPDX-License-Identifier: Apache-2.0
import type { NativeFile } from "@jiku/adapter";
import { HDF5_SIGNATURE } from "../detect-binary.js";

/**
 * The end of file that the superblock states (HDF5 File Format Specification, II.A), from the start of the file; undefined
 * when there is no superblock of a known form. The library does not complain of every file that ends before it.
 */
export async function declaredEnd(file: NativeFile): Promise<bigint | undefined> {
  for (let at = 0; at < file.size; at = at === 0 ? 512 : at * 2) {
    const bytes = await file.read(at, 96);
    if (!HDF5_SIGNATURE.every((byte, i) => bytes[i] === byte)) continue;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const version = bytes[8] as number;
    const [sizeAt, endAt] = version < 2 ? [13, version === 0 ? 40 : 44] : [9, 28];
    if (version > 3 || bytes[sizeAt] !== 8 || bytes.length < endAt + 8) return undefined;
    return BigInt(at) + view.getBigUint64(endAt, true);
  }
  return undefined;
}
