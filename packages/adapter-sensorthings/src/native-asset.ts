// SPDX-License-Identifier: Apache-2.0
import { encodeIriPart } from "@jiku/adapter";
import type { Asset } from "@jiku/model";
import type { DecodeRun } from "./decode-run.js";
import { MEDIA_TYPES, type SensorFormat, SPECIFICATIONS } from "./names.js";

/**
 * The file that was read, as an Asset.
 * @param digest SHA-256 of its bytes, 64 hexadecimal digits
 */
export function nativeAsset({ input, options }: DecodeRun, digest: string, format: SensorFormat): Asset {
  const { path, size } = input.primary;
  const href = path.split("/").map(encodeIriPart).join("/");
  return {
    type: "Asset",
    id: `${options.base}_/asset`,
    href: /^[^/]*:/.test(href) ? `./${href}` : href,
    mediaType: MEDIA_TYPES[format],
    byteSize: size,
    digest: `sha256:${digest}`,
    conformsTo: [SPECIFICATIONS[format]],
  };
}
