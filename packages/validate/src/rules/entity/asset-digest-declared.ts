// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";

/** An asset says which bytes are meant (Croissant, sha256 of a FileObject). */
export const assetDigestDeclared: Rule<"Asset"> = {
  code: "ID-09",
  on: "Asset",
  check(asset, report) {
    if (asset.digest === undefined) report("", { href: asset.href });
  },
};
