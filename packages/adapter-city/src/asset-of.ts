// SPDX-License-Identifier: Apache-2.0
import { fileAsset } from "@jiku/adapter";
import type { Asset } from "@jiku/model";
import type { DecodeRun } from "./decode-run.js";
import type { CityIds } from "./identity.js";

/** The Asset of the file that is read; its digest is that of all bytes only when they have all been read. */
export function assetOf(run: DecodeRun, ids: CityIds, mediaType: string, specification?: string): Asset {
  const facts = { mediaType, digest: run.digest.hex(), ...(specification === undefined ? {} : { specification }) };
  return fileAsset(ids.file("asset"), run.file, facts);
}
