// SPDX-License-Identifier: Apache-2.0
import { entriesOf, itemsOf, member, type Node, textOf } from "@jiku/syntax/json";
import type { ArrayMeta, CodecSpec } from "./array-meta.js";
import { type Element, numberElement } from "./element.js";
import {
  A_CODEC,
  A_TYPE,
  faultOf,
  nameOf,
  readChunkShape,
  readFill,
  readShape,
  type TakeFault,
} from "./meta-fields.js";

const KNOWN: ReadonlySet<string> = new Set([
  "zarr_format",
  "node_type",
  "shape",
  "data_type",
  "chunk_grid",
  "chunk_key_encoding",
  "codecs",
  "fill_value",
  "attributes",
  "dimension_names",
  "storage_transformers",
]);
const A_GRID = { en: "a regular grid", ja: "規則的な格子" };
const AN_ENCODING = { en: '"default" or "v2"', ja: "「default」か「v2」" };
const NAMES = { en: "one name or null an axis", ja: "軸ごとに1つの名前かnull" };
const NONE = { en: "an empty list", ja: "空の並び" };
const A_KNOWN_MEMBER = { en: "a member that Zarr 3.0 defines", ja: "Zarr 3.0の定める項目" };

/** The metadata of an array of version 3 (Zarr core specification 3.0, Array metadata). */
export function readMetaV3(node: Node, take: TakeFault): ArrayMeta | undefined {
  const shape = readShape(node, take);
  const chunkShape = readGrid(node, shape?.length, take);
  const codecs = readCodecSpecs(node, "codecs", take);
  const element = readType(node, take);
  const fill = element === undefined ? undefined : readFill(node, element, take);
  const keys = readKeys(node, take);
  const known = strangers(node, take);
  if (shape === undefined || chunkShape === undefined || codecs === undefined || element === undefined)
    return undefined;
  if (keys === undefined || !known) return undefined;
  return {
    version: 3,
    shape,
    chunkShape,
    element,
    bigEndian: false,
    columnMajor: false,
    fill,
    codecs,
    ...keys,
    dimensionNames: readNames(node, shape.length, take),
    at: node.at,
  };
}

/** Members that nobody knows must be understood, unless they say that they need not be. */
function strangers(node: Node, take: TakeFault): boolean {
  let known = true;
  for (const { key, value } of entriesOf(node)) {
    if (KNOWN.has(key)) continue;
    const need = member(value, "must_understand");
    if (need?.kind === "scalar" && need.value === false) continue;
    take(faultOf("unsupported", node, key, A_KNOWN_MEMBER));
    known = false;
  }
  if (itemsOf(member(node, "storage_transformers")).length === 0) return known;
  take(faultOf("unsupported", node, "storage_transformers", NONE));
  return false;
}

function readGrid(node: Node, rank: number | undefined, take: TakeFault): readonly number[] | undefined {
  const grid = member(node, "chunk_grid");
  const configuration = member(grid, "configuration");
  const name = nameOf(grid);
  if (name === "regular" && configuration !== undefined)
    return readChunkShape(configuration, "chunk_shape", rank, take);
  take(faultOf(name === undefined || name === "regular" ? "form" : "unsupported", node, "chunk_grid", A_GRID));
  return undefined;
}

/** A list of codecs of the member `name`. */
export function readCodecSpecs(node: Node, name: string, take: TakeFault): readonly CodecSpec[] | undefined {
  const list = member(node, name);
  const specs = itemsOf(list).map((one) => ({ name: nameOf(one), configuration: member(one, "configuration") }));
  if (list?.kind === "seq" && specs.length > 0 && specs.every((spec): spec is CodecSpec => spec.name !== undefined))
    return specs;
  take(faultOf("form", node, name, A_CODEC));
  return undefined;
}

function readType(node: Node, take: TakeFault): Element | undefined {
  const type = member(node, "data_type");
  const name = nameOf(type);
  const element = name === undefined ? undefined : elementOf(name, member(type, "configuration"));
  if (element === undefined) take(faultOf(name === undefined ? "form" : "unsupported", node, "data_type", A_TYPE));
  return element;
}

function elementOf(name: string, configuration: Node | undefined): Element | undefined {
  if (name === "string" || name === "str") return { kind: "text" };
  const size = member(configuration, "length_bytes");
  const bytes = size?.kind === "scalar" && typeof size.value === "number" ? size.value : undefined;
  if (name === "fixed_length_utf32" && bytes !== undefined) return { kind: "ucs4", length: bytes / 4, size: bytes };
  if (name === "null_terminated_bytes" && bytes !== undefined) return { kind: "bytes", length: bytes, size: bytes };
  return numberElement(name);
}

function readKeys(node: Node, take: TakeFault): Pick<ArrayMeta, "separator" | "keyPrefix"> | undefined {
  const encoding = member(node, "chunk_key_encoding");
  const name = nameOf(encoding);
  const separator = textOf(member(member(encoding, "configuration"), "separator"));
  if (name === "default") return { keyPrefix: true, separator: separator === "." ? "." : "/" };
  if (name === "v2") return { keyPrefix: false, separator: separator === "/" ? "/" : "." };
  take(faultOf(name === undefined ? "form" : "unsupported", node, "chunk_key_encoding", AN_ENCODING));
  return undefined;
}

function readNames(node: Node, rank: number, take: TakeFault): readonly (string | null)[] | undefined {
  const names = member(node, "dimension_names");
  if (names === undefined || (names.kind === "scalar" && names.value === null)) return undefined;
  const list = itemsOf(names).map((one) => (one.kind === "scalar" && one.value === null ? null : (textOf(one) ?? "")));
  if (names.kind === "seq" && list.length === rank) return list.map((name) => (name === "" ? null : name));
  take(faultOf("form", node, "dimension_names", NAMES));
  return undefined;
}
