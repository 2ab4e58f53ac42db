// SPDX-License-Identifier: Apache-2.0

/** The digest of `asset`. */
export const ASSET_DIGEST = "sha256:7bb287b2aed93a8cffa5fb8666f186292664e99954aacd05439b5c66f7a3d04e";

/** An Asset: a table in CSV; `more` says otherwise. */
export function asset(id: string, more: object = {}): object {
  return {
    id,
    type: "Asset",
    href: "https://data.example.org/files/levels.csv",
    mediaType: "text/csv",
    digest: ASSET_DIGEST,
    ...more,
  };
}
