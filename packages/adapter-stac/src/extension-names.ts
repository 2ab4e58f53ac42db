// SPDX-License-Identifier: Apache-2.0
import { publishedPrefixes } from "@jiku/model";
import { itemsOf, type Node, textOf } from "@jiku/syntax/json";

/** Prefix of the members of an extension → the name of the extension in its address. */
const SLUGS: Readonly<Record<string, string>> = {
  auth: "authentication",
  classification: "classification",
  cmip6: "cmip6",
  cube: "datacube",
  eo: "eo",
  file: "file",
  forecast: "forecast",
  grib: "grib",
  grid: "grid",
  label: "label",
  mgrs: "mgrs",
  mlm: "mlm",
  pc: "pointcloud",
  processing: "processing",
  product: "product",
  proj: "projection",
  raster: "raster",
  rd: "remote-data",
  sar: "sar",
  sat: "sat",
  sci: "scientific",
  storage: "storage",
  table: "table",
  tiles: "tiled-assets",
  vector: "vector",
  view: "view",
  xarray: "xarray-assets",
};

/** Prefixes that the published context gives to something else, and the one of this adapter. */
const TAKEN: ReadonlySet<string> = new Set([...publishedPrefixes.keys(), "stac"]);

/** Extensions that an object declares. */
export interface Extensions {
  /** Addresses, or the short names of STAC 0.9, as written. */
  readonly declared: readonly string[];
  /** IRI of the namespace of a prefix, when a declared address is that of its extension. */
  namespaceOf(prefix: string): string | undefined;
  /** Whether the prefix belongs to a known extension that is not declared. */
  isUndeclared(prefix: string): boolean;
}

/** Reads `stac_extensions`. */
export function readExtensions(node: Node | undefined): Extensions {
  const declared = itemsOf(node).flatMap((item) => textOf(item) ?? []);
  return extensionsOf(declared);
}

/** Extensions by their addresses. */
export function extensionsOf(declared: readonly string[]): Extensions {
  const addressOf = (prefix: string) => declared.find((one) => isAddressOf(one, SLUGS[prefix] ?? prefix));
  return {
    declared,
    namespaceOf(prefix) {
      const address = TAKEN.has(prefix) || !/^[a-z][a-z0-9-]*$/.test(prefix) ? undefined : addressOf(prefix);
      return address === undefined ? undefined : `${address.replace(/#.*$/, "")}#`;
    },
    isUndeclared: (prefix) =>
      Object.hasOwn(SLUGS, prefix) &&
      addressOf(prefix) === undefined &&
      !declared.includes(prefix) &&
      !declared.includes(SLUGS[prefix] as string),
  };
}

function isAddressOf(address: string, slug: string): boolean {
  return /^https?:\/\/\S+$/.test(address) && address.split(/[/#?]/).includes(slug);
}
