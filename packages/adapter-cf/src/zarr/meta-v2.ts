// SPDX-License-Identifier: Apache-2.0
import { isNothing, itemsOf, member, type Node, textOf } from "@jiku/syntax/json";
import type { ArrayMeta, CodecSpec } from "./array-meta.js";
import { type Element, numberElement } from "./element.js";
import { A_CODEC, A_TYPE, faultOf, readChunkShape, readFill, readShape, type TakeFault } from "./meta-fields.js";

const KINDS: Readonly<Record<string, string>> = { i: "int", u: "uint", f: "float", b: "bool" };
const AN_ORDER = { en: '"C" or "F"', ja: "「C」か「F」" };
const TWO = { en: "the number 2", ja: "数2" };

/** The metadata of an array of version 2 (Zarr storage specification 2, Arrays). */
export function readMetaV2(node: Node, take: TakeFault): ArrayMeta | undefined {
  const format = member(node, "zarr_format");
  if (format?.kind !== "scalar" || format.value !== 2) take(faultOf("form", node, "zarr_format", TWO));
  const shape = readShape(node, take);
  const chunkShape = readChunkShape(node, "chunks", shape?.length, take);
  const codecs = readCodecs(node, take);
  const type = readType(node, codecs, take);
  const order = textOf(member(node, "order"));
  if (order !== "C" && order !== "F") take(faultOf("form", node, "order", AN_ORDER));
  const fill = type === undefined ? undefined : readFill(node, type.element, take);
  if (shape === undefined || chunkShape === undefined || codecs === undefined || type === undefined) return undefined;
  const separator = textOf(member(node, "dimension_separator")) === "/" ? "/" : ".";
  return {
    version: 2,
    shape,
    chunkShape,
    ...type,
    columnMajor: order === "F",
    fill,
    codecs: codecs.filter(({ name }) => name !== "vlen-utf8"),
    separator,
    keyPrefix: false,
    dimensionNames: undefined,
    at: node.at,
  };
}

function readCodecs(node: Node, take: TakeFault): readonly CodecSpec[] | undefined {
  const steps = [...itemsOf(member(node, "filters"))];
  const compressor = member(node, "compressor");
  if (compressor !== undefined && !isNothing(compressor)) steps.push(compressor);
  const codecs: CodecSpec[] = [];
  for (const step of steps) {
    const name = textOf(member(step, "id"));
    if (name === undefined) {
      take(faultOf("form", node, step === compressor ? "compressor" : "filters", A_CODEC));
      return undefined;
    }
    codecs.push({ name, configuration: step });
  }
  return codecs;
}

function readType(
  node: Node,
  codecs: readonly CodecSpec[] | undefined,
  take: TakeFault,
): { readonly element: Element; readonly bigEndian: boolean } | undefined {
  const text = textOf(member(node, "dtype"));
  const parts = text === undefined ? null : /^([<>|])([a-zA-Z])(\d*)$/.exec(text);
  if (parts === null && text !== undefined) take(faultOf("form", node, "dtype", A_TYPE));
  else if (parts === null)
    take(faultOf(member(node, "dtype")?.kind === "seq" ? "unsupported" : "form", node, "dtype", A_TYPE));
  if (parts === null) return undefined;
  const [, order, kind = "", digits = ""] = parts;
  const length = Number(digits);
  const element = elementOf(kind, length, codecs);
  if (element !== undefined) return { element, bigEndian: order === ">" };
  take(faultOf("unsupported", node, "dtype", A_TYPE));
  return undefined;
}

function elementOf(kind: string, length: number, codecs: readonly CodecSpec[] | undefined): Element | undefined {
  if (kind === "U") return { kind: "ucs4", length, size: length * 4 };
  if (kind === "S") return { kind: "bytes", length, size: length };
  if (kind === "O") return codecs?.[0]?.name === "vlen-utf8" ? { kind: "text" } : undefined;
  if (kind === "b") return length === 1 ? numberElement("bool") : undefined;
  const name = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  return name === undefined ? undefined : numberElement(`${name}${length * 8}`);
}
