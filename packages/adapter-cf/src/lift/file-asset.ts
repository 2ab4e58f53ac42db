// SPDX-License-Identifier: Apache-2.0
import { createSha256, hrefOf } from "@jiku/adapter";
import type { Asset } from "@jiku/model";
import { CF_LIMITS } from "../limits.js";
import { manifest } from "../manifest.js";
import { type LiftContext, partId } from "./lift-context.js";

/** The container as an Asset; the digest is that of its bytes, where it is one file that is not too large to be read through. */
export async function fileAsset(context: LiftContext): Promise<Asset> {
  const { primary } = context.run.input;
  const isFile = primary.size > 0;
  const isRead = isFile && (primary.size <= CF_LIMITS.digestBytes || context.run.options.deep === true);
  const mediaType = context.source.mediaType ?? manifest.formats.find(({ id }) => id === context.format)?.mediaTypes[0];
  return {
    type: "Asset",
    id: partId(context, "asset"),
    href: hrefOf(context.source.files[0] ?? primary.path),
    mediaType: mediaType ?? "application/octet-stream",
    ...(isFile ? { byteSize: primary.size } : {}),
    ...(isRead ? { digest: `sha256:${await digestOf(context)}` } : {}),
  };
}

async function digestOf({ run }: LiftContext): Promise<string> {
  const hash = createSha256();
  for await (const chunk of run.input.primary.stream()) {
    run.options.signal?.throwIfAborted();
    hash.update(chunk);
  }
  return hash.hex();
}
