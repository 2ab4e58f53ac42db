// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";
import { type At, excerpt, isNothing, member, type Node, numbersOf, textOf } from "@jiku/syntax/json";
import type { FillValue } from "./array-meta.js";
import type { Element, NumberType } from "./element.js";

/** Something wrong in the metadata of an array: a member that has not the form that Zarr demands, or one that is not read. */
export interface MetaFault {
  readonly kind: "form" | "unsupported";
  /** Pointer below the metadata of the array. */
  readonly pointer: string;
  readonly at: At;
  readonly member: string;
  readonly value: string;
  readonly expected: Bilingual;
}

/** Takes faults while metadata are read. */
export type TakeFault = (fault: MetaFault) => void;

export const WHOLE_NUMBERS: Bilingual = { en: "a list of whole numbers", ja: "整数の並び" };
export const POSITIVE_NUMBERS: Bilingual = {
  en: "a list of positive whole numbers, one an axis",
  ja: "軸ごとに1つの正の整数の並び",
};
export const A_TYPE: Bilingual = { en: "a data type that is read here", ja: "ここで読めるデータ型" };
export const A_FILL: Bilingual = { en: "a value of the data type", ja: "データ型の値" };
export const A_CODEC: Bilingual = { en: "a codec that is read here", ja: "ここで読める符号化" };

/** A fault of a member. */
export function faultOf(
  kind: MetaFault["kind"],
  owner: Node,
  name: string,
  expected: Bilingual,
  value: Node | undefined = member(owner, name),
): MetaFault {
  return {
    kind,
    pointer: value === undefined ? "" : `/${name}`,
    at: (value ?? owner).at,
    member: name,
    value: value === undefined ? "-" : excerpt(value),
    expected,
  };
}

/** `shape`: whole numbers from 0. */
export function readShape(owner: Node, take: TakeFault): readonly number[] | undefined {
  const shape = numbersOf(member(owner, "shape"));
  if (shape?.every((size) => Number.isSafeInteger(size) && size >= 0)) return shape;
  take(faultOf("form", owner, "shape", WHOLE_NUMBERS));
  return undefined;
}

/** Sizes of chunks: whole numbers from 1, as many as the array has axes. */
export function readChunkShape(
  owner: Node,
  name: string,
  rank: number | undefined,
  take: TakeFault,
): readonly number[] | undefined {
  const chunks = numbersOf(member(owner, name));
  if (chunks?.every((size) => Number.isSafeInteger(size) && size > 0) && (rank === undefined || chunks.length === rank))
    return chunks;
  take(faultOf("form", owner, name, POSITIVE_NUMBERS));
  return undefined;
}

const NAMED: Readonly<Record<string, number>> = {
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  "-Infinity": Number.NEGATIVE_INFINITY,
};

/** `fill_value`; null = not declared. */
export function readFill(owner: Node, element: Element, take: TakeFault): FillValue {
  const node = member(owner, "fill_value");
  if (node === undefined || isNothing(node)) return undefined;
  const fill = element.kind === "number" ? fillNumber(node, element.type) : fillText(node);
  if (fill === undefined) take(faultOf("form", owner, "fill_value", A_FILL));
  return fill;
}

function fillText(node: Node): string | undefined {
  if (node.kind !== "scalar") return undefined;
  if (node.value === 0) return "";
  return typeof node.value === "string" ? node.value : undefined;
}

function fillNumber(node: Node, type: NumberType): FillValue {
  if (node.kind !== "scalar") return undefined;
  const { value } = node;
  const number = typeof value === "boolean" ? Number(value) : typeof value === "string" ? spelled(value, type) : value;
  if (number === null || number === undefined) return undefined;
  if (type.startsWith("float")) return Number(number);
  if (!Number.isInteger(number) || !inRange(number, type)) return undefined;
  return type.endsWith("int64") ? BigInt(number) : number;
}

function inRange(value: number, type: NumberType): boolean {
  if (type === "bool") return value === 0 || value === 1;
  const bits = Number(type.replace(/\D/g, ""));
  return type.startsWith("u")
    ? value >= 0 && value < 2 ** bits
    : value >= -(2 ** (bits - 1)) && value < 2 ** (bits - 1);
}

/** A number in a text: a name of JSON's missing numbers, the bits of a float in hexadecimal, or decimal digits. */
function spelled(text: string, type: NumberType): number | undefined {
  if (Object.hasOwn(NAMED, text)) return NAMED[text];
  if (type.startsWith("float") && /^0x[0-9a-fA-F]+$/.test(text)) return bitsOf(text, type);
  return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;
}

function bitsOf(text: string, type: NumberType): number | undefined {
  const view = new DataView(new ArrayBuffer(8));
  const digits = text.length - 2;
  if (type === "float64" && digits === 16) {
    view.setBigUint64(0, BigInt(text));
    return view.getFloat64(0);
  }
  if (type !== "float32" || digits !== 8) return undefined;
  view.setUint32(0, Number(text));
  return view.getFloat32(0);
}

/** The text of a member that is a name, or the `name` of an object. */
export function nameOf(node: Node | undefined): string | undefined {
  return textOf(node) ?? textOf(member(node, "name"));
}
