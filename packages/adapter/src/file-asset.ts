// SPDX-License-Identifier: Apache-2.0
import type { Asset } from "@jiku/model";
import type { DecodeRun } from "./decode-run.js";
import { encodeIriPart } from "./iri.js";
import type { NativeFile } from "./native.js";

/** What is known of a file beside its name and size. */
export interface FileFacts {
  readonly mediaType: string;
  /** SHA-256 of its bytes, 64 hexadecimal digits. */
  readonly digest: string;
  /** IRI of what its format is defined by. */
  readonly specification?: string;
}

/** A file that is read, as a resource. */
export function fileAsset(id: string, { path, size }: Pick<NativeFile, "path" | "size">, facts: FileFacts): Asset {
  const { mediaType, digest, specification } = facts;
  return {
    type: "Asset",
    id,
    href: hrefOf(path),
    mediaType,
    byteSize: size,
    digest: `sha256:${digest}`,
    ...(specification === undefined ? {} : { conformsTo: [specification] }),
  };
}

/** A path as a relative reference (RFC 3986, 4.2): a colon in its first part makes no scheme of it, and none is empty. */
export function hrefOf(path: string): string {
  const href = path.split("/").map(encodeIriPart).join("/");
  return href === "" || /^[^/]*:/.test(href) ? `./${href}` : href;
}

/** The id of a part of the file itself, which no part of a resource has: `<base>_/<parts>`. */
export function fileId({ run }: { readonly run: Pick<DecodeRun, "options"> }, ...parts: readonly string[]): string {
  return `${run.options.base}_/${parts.map(encodeIriPart).join("/")}`;
}

/** The id of a part of a resource: its fragment, or what follows in that. */
export function partId(id: string, ...parts: readonly string[]): string {
  return `${id}${id.includes("#") ? "/" : "#"}${parts.map(encodeIriPart).join("/")}`;
}
