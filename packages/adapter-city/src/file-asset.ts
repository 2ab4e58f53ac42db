// SPDX-License-Identifier: Apache-2.0
import { encodeIriPart } from "@jiku/adapter";
import type { Asset } from "@jiku/model";
import type { DecodeRun } from "./decode-run.js";
import type { CityIds } from "./identity.js";

/** The Asset of the file that is read; its digest is that of all bytes only when they have all been read. */
export function fileAsset(run: DecodeRun, ids: CityIds, mediaType: string, specification?: string): Asset {
  const href = run.file.path.split("/").map(encodeIriPart).join("/");
  return {
    type: "Asset",
    id: ids.file("asset"),
    href: /^[^/]*:/.test(href) ? `./${href}` : href,
    mediaType,
    byteSize: run.file.size,
    digest: `sha256:${run.digest.hex()}`,
    ...(specification === undefined ? {} : { conformsTo: [specification] }),
  };
}
