// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";
import { entriesOf, itemsOf, member, type Node, textOf } from "@jiku/syntax/json";

/** What a JSON document of this family is. */
export type JsonSort =
  | { readonly kind: "ro-crate" | "croissant" | "dcat" | "schema-org"; readonly version?: string }
  | { readonly kind: "datacite"; readonly version?: string; readonly pointer: string }
  | { readonly kind: "refused"; readonly feature: Bilingual; readonly format: string }
  | { readonly kind: "other" };

const A_SCHEMA: Bilingual = { en: "a JSON Schema", ja: "JSON Schema" };
const A_CONTEXT: Bilingual = { en: "a JSON-LD context alone", ja: "JSON-LDコンテキスト単体" };
const VERSIONS: Bilingual = { en: "a list of protocol versions", ja: "プロトコルの版の一覧" };
const SPACE = "Dataspace Protocol";
const CATALOGUED: ReadonlySet<string> = new Set(["Catalog", "Dataset"]);

/** Tells a document by its context, version and members. */
export function sortOf(root: Node): JsonSort {
  const names = new Set(entriesOf(root).map(({ key }) => key));
  if (root.kind === "map" && (names.has("$schema") || names.has("$defs")))
    return names.has("@context") ? { kind: "other" } : { kind: "refused", feature: A_SCHEMA, format: "JSON" };
  const datacite = dataciteAt(root);
  if (datacite !== undefined) return datacite;
  if (names.has("protocolVersions")) return { kind: "refused", feature: VERSIONS, format: SPACE };
  const context = member(root, "@context") ?? member(itemsOf(root)[0], "@context");
  if (context === undefined) return isExpanded(root) ? { kind: "dcat" } : { kind: "other" };
  const words = contextWords(context);
  const crate = words.map((word) => /^https:\/\/w3id\.org\/ro\/crate\/([\d.]+)(?:-DRAFT)?\/context$/.exec(word)?.[1]);
  const crateVersion = crate.find((version) => version !== undefined);
  if (crateVersion !== undefined) return { kind: "ro-crate", version: crateVersion };
  if (names.size === 1) return { kind: "refused", feature: A_CONTEXT, format: "JSON-LD" };
  const addresses = [context, ...itemsOf(context)].flatMap((one) => textOf(one) ?? []);
  const isGraph = names.has("@graph");
  const conforms = textOf(member(root, "conformsTo")) ?? "";
  const croissant = /mlcommons\.org\/croissant\/(\d+\.\d+)/.exec([conforms, ...words].join(" "))?.[1];
  if (croissant !== undefined && !isGraph) return { kind: "croissant", version: croissant };
  if (words.includes("http://mlcommons.org/croissant/") && !isGraph) return { kind: "croissant" };
  if (addresses.some((word) => /^https:\/\/w3id\.org\/dspace\//.test(word))) return spaceSort(root);
  if (words.some(isDcat)) return { kind: "dcat", version: "3" };
  if (words.some((word) => /^https?:\/\/(?:www\.)?schema\.org\/?/.test(word))) return { kind: "schema-org" };
  return words.some((word) => /^http:\/\/purl\.org\/dc\/terms\//.test(word)) ? { kind: "dcat" } : { kind: "other" };
}

/** Whether an address of a context is the namespace of DCAT, or may be one of its terms; what has more is of somebody else. */
function isDcat(word: string): boolean {
  return /^https?:\/\/www\.w3\.org\/ns\/dcat#(?:[A-Za-z]{4,})?$/.test(word);
}

/** Messages of the protocol carry no description of data; catalogues and data sets do. */
function spaceSort(root: Node): JsonSort {
  const type = textOf(member(root, "@type")) ?? textOf(member(root, "type")) ?? "?";
  if (CATALOGUED.has(type.replace(/^dcat:/, ""))) return { kind: "dcat", version: "3" };
  const feature = { en: `the message ${type}`, ja: `メッセージ${type}` };
  return { kind: "refused", feature, format: SPACE };
}

/** A record of DataCite: alone, or as an answer of its REST interface. */
function dataciteAt(root: Node): JsonSort | undefined {
  const inner = member(member(root, "data"), "attributes");
  const [record, pointer] = inner === undefined ? [root, ""] : [inner, "/data/attributes"];
  const schema = textOf(member(record, "schemaVersion")) ?? textOf(member(record, "schema-version"));
  const version = /datacite\.org\/(?:schema|meta)\/kernel-(\d+(?:\.\d+)?)\/?$/.exec(schema ?? "")?.[1];
  const hasParts = member(record, "titles") !== undefined && member(record, "creators") !== undefined;
  if (version === undefined && !(hasParts && member(record, "types") !== undefined)) return undefined;
  return { kind: "datacite", pointer, ...(version === undefined ? {} : { version }) };
}

/** All addresses of a context: its own, and those that its terms stand for. */
function contextWords(context: Node): readonly string[] {
  const own = textOf(context);
  if (own !== undefined) return [own];
  if (context.kind === "seq") return itemsOf(context).flatMap(contextWords);
  return entriesOf(context).flatMap(({ value }) => textOf(value) ?? textOf(member(value, "@id")) ?? []);
}

function isExpanded(root: Node): boolean {
  const graph = member(root, "@graph") ?? root;
  const [first] = graph.kind === "seq" ? graph.items : [graph];
  return entriesOf(first).some(({ key }) => /^http:\/\/(?:www\.w3\.org\/ns\/dcat#|purl\.org\/dc\/terms\/)/.test(key));
}
