// SPDX-License-Identifier: Apache-2.0
import { type DecodeEvent, type DecodeRun, fileAsset, fileId, jsonPointer } from "@jiku/adapter";
import { A_LIST, entriesOf, itemsOf, jsonPlace, member, type Node, numberOf, textOf } from "@jiku/syntax/json";
import { badForm, type FileContext } from "./lift-context.js";
import { liftObject, type ObjectKind } from "./lift-object.js";
import { readTree } from "./read-tree.js";

/** What a document is. */
type Document = ObjectKind | "items" | "collections" | "schema" | "part" | "unknown";

const FEATURES: Readonly<Record<string, { readonly en: string; readonly ja: string }>> = {
  schema: { en: "a JSON Schema", ja: "JSON Schema" },
  part: { en: "a part of a document", ja: "文書の一部" },
};

/** All events of a document of STAC but `end`. */
export async function* readStac(run: DecodeRun): AsyncGenerator<DecodeEvent> {
  const file = yield* readTree(run);
  if (file === undefined) return;
  const { root, syntax } = file;
  const kind = kindOf(root);
  if (kind === "unknown") {
    yield run.report.shared("AD-101", { format: "STAC" }, jsonPlace("", root.at), { case: "unknown" });
    return;
  }
  const feature = FEATURES[kind];
  if (feature !== undefined) {
    run.refused = true;
    yield run.report.shared("AD-104", { feature, format: "STAC" }, jsonPlace("", root.at));
    return;
  }
  const events: DecodeEvent[] = [];
  const context: FileContext = { run, emit: (event) => void events.push(event), ids: new Map(), agents: new Map() };
  for await (const _part of liftDocument(context, kind, root)) yield* events.splice(0);
  yield* events.splice(0);
  if (run.refused) return;
  const geojson = syntax === "json" && (kind === "item" || kind === "items");
  const mediaType = syntax === "yaml" ? "application/yaml" : geojson ? "application/geo+json" : "application/json";
  const asset = fileAsset(
    fileId(context, "asset"),
    { path: run.input.primary.path, size: file.bytes },
    { mediaType, digest: file.digest },
  );
  yield { kind: "resource", resource: asset, source: jsonPlace("", root.at) };
}

async function* liftDocument(context: FileContext, kind: Document, root: Node): AsyncGenerator<void> {
  if (kind === "item" || kind === "collection" || kind === "catalog") {
    await liftObject(context, kind, root, "");
    yield;
    return;
  }
  const name = kind === "items" ? "features" : "collections";
  const list = member(root, name);
  if (list?.kind !== "seq") {
    badForm(context, name, `/${name}`, list ?? root, A_LIST);
    return;
  }
  pageFinding(context, root, list.items.length);
  for (const { key, at } of entriesOf(root))
    if (key !== name && key !== "type") context.run.unread.push(jsonPlace(jsonPointer(key), at));
  for (const [i, one] of list.items.entries()) {
    context.run.options.signal?.throwIfAborted();
    await liftObject(context, kind === "items" ? "item" : "collection", one, `/${name}/${i}`);
    yield;
  }
}

/** STC-017: an answer of an interface that goes on with another page, or says that more was found. */
function pageFinding({ run, emit }: FileContext, root: Node, count: number): void {
  const matched = numberOf(member(root, "numberMatched"));
  const links = itemsOf(member(root, "links"));
  const next = links.findIndex((link) => textOf(member(link, "rel")) === "next");
  if (next < 0 && (matched === undefined || matched <= count)) return;
  const at =
    next < 0
      ? jsonPlace("/numberMatched", (member(root, "numberMatched") as Node).at)
      : jsonPlace(`/links/${next}`, (links[next] as Node).at);
  emit(run.report.own("STC-017", { count, total: matched ?? "?" }, at));
}

/** Tells a document by its `type`, or by its members where versions before 1.0 have no type. */
function kindOf(root: Node): Document {
  const type = textOf(member(root, "type"));
  if (member(root, "$schema") !== undefined || isStacSchema(root)) return "schema";
  if (type === "FeatureCollection") return "items";
  if (member(root, "collections")?.kind === "seq") return "collections";
  const versioned = member(root, "stac_version") !== undefined;
  if (type === "Feature") return versioned || member(root, "assets") !== undefined ? "item" : "unknown";
  if (type === "Collection") return versioned || member(root, "extent") !== undefined ? "collection" : "unknown";
  if (type === "Catalog") return "catalog";
  if (!versioned)
    return member(root, "href") !== undefined || member(root, "assets") !== undefined ? "part" : "unknown";
  if (member(root, "extent") !== undefined) return "collection";
  return member(root, "links") !== undefined ? "catalog" : "part";
}

function isStacSchema(root: Node): boolean {
  const id = textOf(member(root, "$id"));
  return id !== undefined && /stac/.test(id);
}
