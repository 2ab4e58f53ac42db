// SPDX-License-Identifier: Apache-2.0
import { encodeIriPart } from "@jiku/adapter";
import type { Asset } from "@jiku/model";

/** The file itself as a resource. */
export function fileAsset(
  id: string,
  path: string,
  file: { readonly mediaType: string; readonly byteSize: number; readonly digest: string; readonly conformsTo: string },
): Asset {
  const href = path.split("/").map(encodeIriPart).join("/");
  const { conformsTo, ...rest } = file;
  return {
    type: "Asset",
    id,
    href: /^[^/]*:/.test(href) ? `./${href}` : href,
    ...rest,
    conformsTo: [conformsTo],
  };
}
