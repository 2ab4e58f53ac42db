// SPDX-License-Identifier: Apache-2.0
import { decodeIriPart, encodeIriPart } from "@jiku/adapter";
import type { Asset, Dataset, Resource } from "@jiku/model";
import { iri, PREFIXES, RDF_TYPE } from "../names.js";
import { collect, shorten } from "./compose-dcat.js";
import type { Composition } from "./encode-object.js";
import { lossAt } from "./losses.js";
import { literal, name, type OutNode, outNode, put } from "./out-node.js";
import { jsonLdNodes } from "./write-json-ld.js";

const ROOT = "./";
const ROOT_PART = encodeIriPart(ROOT);
/** The root of a crate of nothing, which RO-Crate demands all the same. */
const EMPTY = { type: "Dataset", id: ROOT_PART } as unknown as Dataset;
const NO_DATASET = { en: "a package without data set", ja: "データ集合のないパッケージ" };

/** The metadata file of a crate; undefined, with a finding, when there is no one root data set. */
export function composeCrate(composition: Composition): string | undefined {
  const { resources, context, report, version, nodes } = composition;
  const datasets = resources.filter((one): one is Dataset => one.type === "Dataset");
  const root = resources.length === 0 ? EMPTY : rootOf(datasets, resources);
  if (root === undefined) {
    const at = { kind: "json", pointer: "" } as const;
    context.emit(
      datasets.length === 0
        ? report.shared("AD-104", { feature: NO_DATASET, format: "RO-Crate" }, at)
        : report.own("RO-021", { count: datasets.length }, at),
    );
    return undefined;
  }
  const base = root.id.endsWith(ROOT_PART) ? root.id.slice(0, -ROOT_PART.length) : undefined;
  const ids = idsOf(composition, root, base);
  const written = nodes();
  const rootNode = written.find(({ id }) => id === root.id) ?? outNode(root.id);
  if (rootNode.props.size === 0) put(rootNode, RDF_TYPE, name(iri("schema:Dataset")));
  if (base === undefined) {
    put(rootNode, iri("schema:identifier"), literal(root.id));
    context.emit(lossAt(root.id, ["id"], "merged"));
  }
  putFiles(written, rootNode, composition);
  for (const part of ["datePublished", "license"] as const)
    if (!rootNode.props.has(PREFIXES.schema + part)) tellMissing(composition, part, root.id);
  return crateText(written, rootNode, ids, version);
}

function crateText(written: readonly OutNode[], root: OutNode, ids: (id: string) => string, version: string): string {
  const names = new Set<string>();
  for (const node of written) collect(node, names);
  const prefixes = new Map(
    Object.entries(PREFIXES).filter(
      ([, space]) => space !== PREFIXES.schema && [...names].some((one) => one.startsWith(space)),
    ),
  );
  const word = (name: string) => {
    if (name === iri("schema:MediaObject")) return "File";
    if (name === iri("dcterms:conformsTo")) return "conformsTo";
    const local = name.startsWith(PREFIXES.schema) ? name.slice(PREFIXES.schema.length) : "";
    return /^[A-Za-z]\w*$/.test(local) ? local : shorten(name, prefixes);
  };
  const graph = jsonLdNodes([root, ...written.filter((node) => node !== root)], { word, id: ids }, true);
  const address = `https://w3id.org/ro/crate/${version}`;
  const descriptor = {
    "@id": "ro-crate-metadata.json",
    "@type": "CreativeWork",
    conformsTo: { "@id": address },
    about: { "@id": ROOT },
  };
  const own = Object.fromEntries([...prefixes].filter(([prefix]) => prefix !== "schema"));
  const context = Object.keys(own).length === 0 ? `${address}/context` : [`${address}/context`, own];
  return `${JSON.stringify({ "@context": context, "@graph": [descriptor, ...graph] }, null, 2)}\n`;
}

/** The one data set, or the one that is part of no other. */
function rootOf(datasets: readonly Dataset[], resources: readonly Resource[]): Dataset | undefined {
  const described = resources.flatMap((one) => (one.type === "Asset" && isMetadata(one) ? [one["schema:about"]] : []));
  const named = datasets.find(({ id }) =>
    described.some((about) => JSON.stringify(about) === JSON.stringify({ "@id": id })),
  );
  if (named !== undefined) return named;
  const minted = datasets.filter(({ id }) => id.endsWith(`#${ROOT_PART}`));
  if (minted.length === 1) return minted[0];
  if (datasets.length === 1) return datasets[0];
  const parts = new Set(datasets.flatMap(({ members }) => members ?? []));
  const roots = datasets.filter(({ id, inSeries }) => !parts.has(id) && !datasets.some((one) => one.id === inSeries));
  return roots.length === 1 ? roots[0] : undefined;
}

/** The asset of the file from which a package was read. */
function isMetadata({ id }: Resource): boolean {
  return id.endsWith("_/asset");
}

/** How ids are written: relative below the base of the root; files by their addresses, as RO-Crate names them. */
function idsOf({ resources, context }: Composition, root: Dataset, base: string | undefined): (id: string) => string {
  const table = new Map<string, string>([[root.id, ROOT]]);
  const named = new Set<string>();
  for (const resource of resources) {
    if (resource.type !== "Asset" || resource.id.endsWith("_/asset")) continue;
    const { id, href } = resource as Asset;
    const isOwn =
      id === href || (base !== undefined && id === base + encodeIriPart(href.replace(/^(?:\.\/)+(?=.)/, "")));
    // Of two files at one address the second keeps its own name.
    if (named.has(href)) {
      context.emit(lossAt(id, ["href"], "dropped"));
      continue;
    }
    named.add(href);
    if (!isOwn) context.emit(lossAt(id, ["id"], "dropped"));
    table.set(id, href);
  }
  return (id) => {
    const known = table.get(id);
    if (known !== undefined) return known;
    if (base === undefined || !id.startsWith(base)) return id;
    return decodeIriPart(id.slice(base.length)) || id;
  };
}

/** Every file is listed: those of no data set under the root (RO-Crate 1.2, Data Entities). */
function putFiles(written: readonly OutNode[], root: OutNode, { resources }: Composition): void {
  const listed = new Set(
    written.flatMap((node) =>
      (node.props.get(iri("schema:hasPart")) ?? []).flatMap((value) => (value.kind === "name" ? [value.id] : [])),
    ),
  );
  for (const { type, id } of resources)
    if (type === "Asset" && !id.endsWith("_/asset") && !listed.has(id)) put(root, iri("schema:hasPart"), name(id));
}

function tellMissing({ report, context }: Composition, part: string, resource: string): void {
  context.emit(report.own("RO-022", { part }, { kind: "json", pointer: "" }, { resource }));
}
