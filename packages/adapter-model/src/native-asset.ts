// SPDX-License-Identifier: Apache-2.0
import { type DecodeRun, fileAsset, fileId } from "@jiku/adapter";
import type { Asset } from "@jiku/model";

/** Id of the Asset that stands for the file itself. */
export function assetId(base: string): string {
  return `${base}_/asset`;
}

/**
 * The file that was read, as an Asset.
 * @param digest SHA-256 of its bytes, 64 hexadecimal digits
 */
export function nativeAsset(run: DecodeRun, digest: string, mediaType: string, specification: string): Asset {
  return fileAsset(fileId({ run }, "asset"), run.input.primary, { mediaType, digest, specification });
}
