// SPDX-License-Identifier: Apache-2.0
import { decodeIriPart } from "@jiku/adapter";
import type { Asset, Dataset } from "@jiku/model";
import { writeChecksum } from "../checksum.js";
import { lossAt } from "./losses.js";
import type { WriteContext } from "./write-context.js";
import { anyText, nativeMembers } from "./write-extras.js";

/** The address of the file extension, of which sizes and checksums are. */
const FILE_EXTENSION = "https://stac-extensions.github.io/file/v2.1.0/schema.json";
const HELD: ReadonlySet<string> = new Set([
  "@context",
  "id",
  "type",
  "label",
  "description",
  "href",
  "mediaType",
  "byteSize",
  "digest",
]);

/** Assets by their keys, and the extensions that they use. */
export interface WrittenAssets {
  readonly assets: Readonly<Record<string, unknown>>;
  readonly extensions: ReadonlySet<string>;
}

/** The distributions of a data set. One that is not at hand is a loss. */
export function writeAssets(context: WriteContext, dataset: Dataset): WrittenAssets {
  const assets = new Map<string, unknown>();
  const extensions = new Set<string>();
  dataset.distributions?.forEach((ref, i) => {
    const asset = context.gathered.byId.get(ref);
    if (asset?.type !== "Asset") {
      context.emit(lossAt(dataset.id, ["distributions", i], "dropped"));
      return;
    }
    const native = nativeMembers(asset, dataset.conformsTo);
    const wanted = native.own.get("key");
    const last = decodeIriPart(ref.split(/[/#]/).at(-1) || "data");
    let key = typeof wanted === "string" ? wanted : last;
    for (let n = 2; assets.has(key); n++) key = `${last}-${n}`;
    assets.set(key, writeAsset(context, asset as Asset, native, extensions));
    context.carried.add(ref);
  });
  return { assets: Object.fromEntries(assets), extensions };
}

function writeAsset(
  context: WriteContext,
  asset: Asset,
  { own, extensions: used, foreign }: ReturnType<typeof nativeMembers>,
  extensions: Set<string>,
): Readonly<Record<string, unknown>> {
  for (const address of used) extensions.add(address);
  const texts = { title: anyText(asset.label), description: anyText(asset.description) };
  const rest = Object.fromEntries([...own].filter(([key]) => key !== "key"));
  const checksum = asset.digest === undefined ? undefined : writeChecksum(asset.digest);
  const hasChecksum = own.has("file:checksum") || own.has("checksum:multihash");
  const native = asset.native?.["href"];
  if (asset.byteSize !== undefined || (checksum !== undefined && !hasChecksum))
    if (![...extensions].some((one) => one.includes("/file/"))) extensions.add(FILE_EXTENSION);
  for (const member of Object.keys(asset)) {
    const isKept = HELD.has(member) || member.includes(":") || (member === "native" && native !== undefined);
    if (!isKept && !(member === "access" && statesAccess(own))) context.emit(lossAt(asset.id, [member], "dropped"));
  }
  for (const member of foreign) context.emit(lossAt(asset.id, [member], "dropped"));
  tellLanguages(context, asset);
  return {
    href: native ?? asset.href,
    type: asset.mediaType,
    ...(texts.title === undefined ? {} : { title: texts.title }),
    ...(texts.description === undefined ? {} : { description: texts.description }),
    ...(asset.byteSize === undefined ? {} : { "file:size": asset.byteSize }),
    ...(checksum === undefined || hasChecksum ? {} : { "file:checksum": checksum }),
    ...rest,
  };
}

/** Whether native members already say who may read an asset. */
function statesAccess(own: ReadonlyMap<string, unknown>): boolean {
  return ["auth:refs", "storage:requester_pays", "xarray:storage_options", "xarray:open_kwargs"].some((key) =>
    own.has(key),
  );
}

/** STAC holds one language: the others of a text are lost. */
export function tellLanguages(
  context: WriteContext,
  resource: Pick<Dataset, "id" | "label" | "title" | "description" | "keywords">,
): void {
  for (const member of ["label", "title", "description", "keywords"] as const) {
    if (Object.keys(resource[member] ?? {}).length > 1) context.emit(lossAt(resource.id, [member], "dropped"));
  }
}
