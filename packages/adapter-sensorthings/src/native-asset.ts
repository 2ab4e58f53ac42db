// SPDX-License-Identifier: Apache-2.0
import { fileAsset, fileId } from "@jiku/adapter";
import type { Asset } from "@jiku/model";
import type { DecodeRun } from "./decode-run.js";
import { MEDIA_TYPES, type SensorFormat, SPECIFICATIONS } from "./names.js";

/**
 * The file that was read, as an Asset.
 * @param digest SHA-256 of its bytes, 64 hexadecimal digits
 */
export function nativeAsset(run: DecodeRun, digest: string, format: SensorFormat): Asset {
  const facts = { mediaType: MEDIA_TYPES[format], digest, specification: SPECIFICATIONS[format] };
  return fileAsset(fileId({ run }, "asset"), run.input.primary, facts);
}
