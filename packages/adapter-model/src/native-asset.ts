// SPDX-License-Identifier: Apache-2.0
import type { DecodeRun } from "@jiku/adapter";
import type { Asset } from "@jiku/model";
import { fileAsset } from "./asset.js";

/** Id of the Asset that stands for the file itself. */
export function assetId(base: string): string {
  return `${base}_/asset`;
}

/**
 * The file that was read, as an Asset.
 * @param digest SHA-256 of its bytes, 64 hexadecimal digits
 */
export function nativeAsset(
  { input, options }: DecodeRun,
  digest: string,
  mediaType: string,
  conformsTo: string,
): Asset {
  const { path, size } = input.primary;
  const file = { mediaType, byteSize: size, digest: `sha256:${digest}`, conformsTo };
  return fileAsset(assetId(options.base), path, file);
}
