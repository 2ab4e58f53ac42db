// SPDX-License-Identifier: Apache-2.0
import { entriesOf, member, type Node, textOf } from "@jiku/syntax/json";
import { disagrees, missingNode, sameMetadata, unlisted } from "./consolidated.js";
import { type FindContext, jsonAt } from "./find-context.js";
import { readStoreJson } from "./store-json.js";
import { ZARR_LIMITS } from "./zarr-limits.js";

/** A group or an array by its metadata. */
export interface ZarrNode {
  readonly kind: "group" | "array";
  /** `""` for the root. */
  readonly path: string;
  /** Key of the file, and pointer in it, where the metadata stand. */
  readonly key: string;
  readonly pointer: string;
  readonly metadata: Node;
  readonly attributes: Node | undefined;
  readonly attributesKey: string;
  readonly attributesPointer: string;
}

/** The nodes of a store. */
export interface FoundNodes {
  readonly version: 2 | 3;
  readonly nodes: ReadonlyMap<string, ZarrNode>;
}

const V3 = "zarr.json";
const V2_FILES = [".zarray", ".zgroup", ".zattrs"] as const;

/** Finds all groups and arrays of a store. Undefined when it has no metadata at all; events say what is wrong with others. */
export async function findNodes(context: FindContext): Promise<FoundNodes | undefined> {
  const root = await readStoreJson(context.store, V3, context.report, context.emit);
  if (!root.absent) {
    const nodes = root.root === undefined ? new Map<string, ZarrNode>() : await nodesV3(context, root.root);
    return { version: 3, nodes };
  }
  const nodes = await nodesV2(context);
  return nodes === undefined ? undefined : { version: 2, nodes };
}

async function nodesV3(context: FindContext, root: Node): Promise<ReadonlyMap<string, ZarrNode>> {
  const nodes = new Map<string, ZarrNode>();
  const add = (path: string, metadata: Node, key: string, pointer: string) => {
    const type = textOf(member(metadata, "node_type"));
    const format = member(metadata, "zarr_format");
    if ((type !== "group" && type !== "array") || format?.kind !== "scalar" || format.value !== 3)
      badNode(context, key, pointer, metadata, path);
    else
      nodes.set(path, {
        kind: type,
        path,
        key,
        pointer,
        metadata,
        attributes: member(metadata, "attributes"),
        attributesKey: key,
        attributesPointer: `${pointer}/attributes`,
      });
  };
  add("", root, V3, "");
  if (nodes.get("")?.kind !== "group") return nodes;
  const { listed, holds } = await keysEnding(context, [V3]);
  for (const key of listed) {
    if (key === V3) continue;
    const file = await readStoreJson(context.store, key, context.report, context.emit);
    if (file.root !== undefined) add(folderOf(key), file.root, key, "");
  }
  const consolidated = member(member(root, "consolidated_metadata"), "metadata");
  for (const { key: path, value } of entriesOf(consolidated)) {
    const pointer = `/consolidated_metadata/metadata/${escaped(path)}`;
    const own = nodes.get(path);
    if (own === undefined) {
      missingNode(context, V3, pointer, value, `${path}/${V3}`);
      if (holds(path)) add(path, value, V3, pointer);
    } else if (!sameMetadata(own.metadata, value)) disagrees(context, V3, pointer, value, path);
  }
  const paths = [...nodes.keys()].filter((path) => path !== "");
  if (consolidated !== undefined)
    unlisted(context, consolidated, { paths, file: V3, pointer: "/consolidated_metadata/metadata", suffix: "" });
  return nodes;
}

async function nodesV2(context: FindContext): Promise<ReadonlyMap<string, ZarrNode> | undefined> {
  const texts = new Map<string, { readonly node: Node; readonly key: string; readonly pointer: string }>();
  const consolidated = await readStoreJson(context.store, ".zmetadata", context.report, context.emit);
  const { listed, holds } = await keysEnding(context, V2_FILES);
  if (listed.length === 0 && consolidated.absent) return undefined;
  for (const key of listed) {
    const file = await readStoreJson(context.store, key, context.report, context.emit);
    if (file.root !== undefined) texts.set(key, { node: file.root, key, pointer: "" });
  }
  const entries = member(consolidated.root, "metadata");
  for (const { key, value } of entriesOf(entries)) {
    const pointer = `/metadata/${escaped(key)}`;
    const own = texts.get(key);
    if (own !== undefined) {
      if (!sameMetadata(own.node, value)) disagrees(context, ".zmetadata", pointer, value, folderOf(key));
      continue;
    }
    if (!key.endsWith(".zattrs")) missingNode(context, ".zmetadata", pointer, value, key);
    if (holds(folderOf(key))) texts.set(key, { node: value, key: ".zmetadata", pointer });
  }
  const paths = listed.filter((key) => key.endsWith(".zarray")).map(folderOf);
  if (entries !== undefined)
    unlisted(context, entries, { paths, file: ".zmetadata", pointer: "/metadata", suffix: ".zarray" });
  const nodes = new Map<string, ZarrNode>();
  for (const [key, { node, key: at, pointer }] of texts) {
    if (key.endsWith(".zattrs")) continue;
    const path = folderOf(key);
    if (nodes.get(path)?.kind === "array") continue;
    const attributes = texts.get(path === "" ? ".zattrs" : `${path}/.zattrs`);
    nodes.set(path, {
      kind: key.endsWith(".zarray") ? "array" : "group",
      path,
      key: at,
      pointer,
      metadata: node,
      attributes: attributes?.node,
      attributesKey: attributes?.key ?? at,
      attributesPointer: attributes?.pointer ?? pointer,
    });
  }
  return nodes;
}

/** Keys of metadata, and whether anything lies below a path. */
interface Listing {
  readonly listed: readonly string[];
  readonly holds: (path: string) => boolean;
}

async function keysEnding({ store, report, emit }: FindContext, names: readonly string[]): Promise<Listing> {
  const found: string[] = [];
  const folders = new Set<string>();
  let count = 0;
  for await (const key of store.keys()) {
    if (names.includes(key.slice(key.lastIndexOf("/") + 1))) found.push(key);
    folders.add(folderOf(key));
    if (++count <= ZARR_LIMITS.files && found.length <= ZARR_LIMITS.nodes) continue;
    const limit = found.length > ZARR_LIMITS.nodes ? ZARR_LIMITS.nodes : ZARR_LIMITS.files;
    emit(report.shared("AD-105", { limit }, { kind: "text", byte: 0 }, { case: "count" }));
    break;
  }
  const holds = (path: string) => [...folders].some((folder) => folder === path || folder.startsWith(`${path}/`));
  return { listed: found.sort(), holds };
}

function badNode(context: FindContext, key: string, pointer: string, node: Node, path: string): void {
  const values = {
    member: "node_type",
    value: path === "" ? "/" : path,
    expected: { en: "a group or an array of version 3", ja: "版3のグループか配列" },
  };
  context.emit(context.report.own("CF-031", values, jsonAt(context, key, pointer, node)));
}

function folderOf(key: string): string {
  const cut = key.lastIndexOf("/");
  return cut < 0 ? "" : key.slice(0, cut);
}

function escaped(token: string): string {
  return token.replace(/~/g, "~0").replace(/\//g, "~1");
}
