// SPDX-License-Identifier: Apache-2.0
import { createSha256, jsonPointer, type NativeFile, partId, safePath } from "@jiku/adapter";
import type { Access, Asset, Bilingual } from "@jiku/model";
import {
  AN_OBJECT,
  type Entry,
  entriesOf,
  jsonPlace,
  member,
  type Node,
  numberOf,
  textOf,
  toJson,
} from "@jiku/syntax/json";
import { readChecksum } from "./checksum.js";
import type { Extensions } from "./extension-names.js";
import { badForm, isIri, type LiftContext, missing, resolveHref } from "./lift-context.js";
import { createExtras, extraMembers, keepEntries, keepNative } from "./lift-extras.js";
import { STAC_LIMITS } from "./limits.js";
import { UNKNOWN_MEDIA_TYPE } from "./names.js";

const A_SIZE: Bilingual = { en: "a whole number of bytes", ja: "バイト数の整数" };
/** Members that an Asset of the model holds in full. */
const HELD: ReadonlySet<string> = new Set(["href", "type", "title", "description", "file:size"]);
/** Members that the projection extension puts on an object as a whole. */
const STORES = /^(?:s3|gs|az|abfs|abfss|wasb|wasbs|oss|swift):/i;

/** What lies behind an address: the one that is written down, and what is known of a file beside the document. */
interface Target {
  readonly href: string;
  readonly file?: NativeFile;
  readonly digest?: string;
}

/** The assets of an item, collection or catalog; their ids are given back in the order of the text. */
export async function liftAssets(
  context: LiftContext,
  owner: Node,
  pointer: string,
  extensions: Extensions,
): Promise<readonly string[]> {
  const assets = member(owner, "assets");
  if (assets === undefined) return [];
  if (assets.kind !== "map") {
    badForm(context, "assets", `${pointer}/assets`, assets, AN_OBJECT);
    return [];
  }
  const ids: string[] = [];
  for (const entry of entriesOf(assets)) {
    const id = await liftAsset(context, entry, `${pointer}/assets${jsonPointer(entry.key)}`, extensions);
    if (id !== undefined) ids.push(id);
  }
  return ids;
}

async function liftAsset(
  context: LiftContext,
  { key, value }: Entry,
  pointer: string,
  extensions: Extensions,
): Promise<string | undefined> {
  const { run, emit, language } = context;
  const href = textOf(member(value, "href"));
  if (href === undefined) {
    missing(context, "href", pointer, value.at);
    return undefined;
  }
  const at = jsonPlace(pointer, value.at);
  const target = await targetOf(context, href, jsonPlace(`${pointer}/href`, (member(value, "href") as Node).at));
  const mediaType = textOf(member(value, "type"));
  if (mediaType === undefined) emit(run.report.own("STC-014", { asset: key }, at));
  const extras = createExtras();
  const rest = entriesOf(value).filter((entry) => !HELD.has(entry.key));
  keepEntries(context, rest, extensions, extras, { pointer });
  keepNative(extras, "key", key);
  const [title, description] = ["title", "description"].map((name) => textOf(member(value, name)));
  const access = accessOf(context, value, target.href, key, pointer);
  const stated = sizeOf(context, value, pointer);
  const byteSize = target.file?.size ?? stated;
  const digest = digestOf(context, value, target, pointer);
  const asset: Asset = {
    type: "Asset",
    id: partId(context.id, "assets", key),
    ...(title === undefined ? {} : { label: { [language]: title } }),
    ...(description === undefined ? {} : { description: { [language]: description } }),
    href: target.href,
    ...(target.href === href ? {} : { native: { href } }),
    mediaType: mediaType ?? UNKNOWN_MEDIA_TYPE,
    ...(byteSize === undefined ? {} : { byteSize }),
    ...(digest === undefined ? {} : { digest }),
    ...(access === undefined ? {} : { access }),
    ...extraMembers(extras),
  };
  emit({ kind: "resource", resource: asset, source: at });
  return asset.id;
}

/** A count of bytes; STC-011 for anything else. */
function sizeOf(context: LiftContext, asset: Node, pointer: string): number | undefined {
  const node = member(asset, "file:size");
  const size = numberOf(node);
  if (size !== undefined && Number.isSafeInteger(size) && size >= 0) return size;
  if (node !== undefined) badForm(context, "file:size", `${pointer}/file:size`, node, A_SIZE);
  return undefined;
}

/** A relative address that leads out of the folder is refused (AD-119); one that names the network is told as not checked. */
async function targetOf(context: LiftContext, href: string, at: ReturnType<typeof jsonPlace>): Promise<Target> {
  const { run, emit } = context;
  if (isIri(href)) {
    run.unread.push(at);
    return { href };
  }
  const { path } = run.input.primary;
  const folder = path.includes("/") ? path.replace(/[^/]*$/, "") : "";
  const whole = resolveHref(context, href);
  const safe = safePath(folder + href);
  if (safe === undefined && whole === undefined)
    emit(run.report.shared("AD-119", { path: href }, at, { severity: "warning" }));
  const file = safe === undefined ? undefined : await run.input.open(safe);
  if (file === undefined) {
    run.unread.push(at);
    return { href: whole ?? href };
  }
  if (file.size > STAC_LIMITS.digestBytes) return { href, file };
  const sha256 = createSha256();
  for await (const chunk of file.stream()) {
    run.options.signal?.throwIfAborted();
    sha256.update(chunk);
  }
  return { href, file, digest: `sha256:${sha256.hex()}` };
}

/** The digest that is stated, or that of the file beside the document; STC-016 when they differ. */
function digestOf(context: LiftContext, asset: Node, target: Target, pointer: string): string | undefined {
  const { run, emit } = context;
  const name = ["file:checksum", "checksum:multihash"].find((one) => member(asset, one) !== undefined);
  if (name === undefined) return target.digest;
  const node = member(asset, name) as Node;
  const at = jsonPlace(pointer + jsonPointer(name), node.at);
  const checksum = readChecksum(textOf(node) ?? "");
  if (checksum.kind !== "digest") {
    const reason = checksum.kind === "function" ? checksum.name : checksum.reason;
    emit(run.report.own("STC-015", { value: String(toJson(node)).slice(0, 80), reason }, at));
    return target.digest;
  }
  const { digest } = checksum;
  if (target.digest !== undefined && digest.startsWith("sha256:") && digest !== target.digest)
    emit(run.report.own("STC-016", { stated: digest, counted: target.digest }, at));
  return digest;
}

/** Access, where the options of the reader or the authentication extension state it; STC-005 where an object store says nothing. */
function accessOf(context: LiftContext, asset: Node, href: string, key: string, pointer: string): Access | undefined {
  const options =
    member(asset, "xarray:storage_options") ?? member(member(asset, "xarray:open_kwargs"), "storage_options");
  const anonymous = member(options, "anon");
  if (anonymous?.kind === "scalar" && anonymous.value === true) return "public";
  if (member(asset, "auth:refs") !== undefined) return "token";
  const pays = member(asset, "storage:requester_pays");
  if (pays?.kind === "scalar" && pays.value === true) return "restricted";
  const stored = STORES.test(href) && member(asset, "storage:refs") === undefined;
  if (options !== undefined || stored)
    context.emit(context.run.report.own("STC-005", { asset: key }, jsonPlace(pointer, asset.at)));
  return undefined;
}
