// SPDX-License-Identifier: Apache-2.0
import { entriesOf, type Node, type ScalarNode, toJson } from "@jiku/syntax/json";
import type { ArrayNumber, SourceAttribute } from "../source/array-source.js";
import type { Element } from "./element.js";

/** Member in which xarray and NCZarr name the axes of an array of version 2. */
export const AXIS_NAMES = "_ARRAY_DIMENSIONS";

/** The attributes of a group or an array. Lists that mix kinds and objects keep their JSON text. */
export function readAttributes(node: Node | undefined, element?: Element): ReadonlyMap<string, SourceAttribute> {
  const attributes = new Map<string, SourceAttribute>();
  for (const { key, value } of entriesOf(node))
    if (key !== AXIS_NAMES) attributes.set(key, fillAttribute(attributeOf(key, value), element));
  return attributes;
}

function attributeOf(name: string, node: Node): SourceAttribute {
  if (node.kind === "scalar") return scalarAttribute(name, node);
  const items = node.kind === "seq" ? node.items : [];
  const scalars = items.filter((item): item is ScalarNode => item.kind === "scalar");
  if (node.kind === "seq" && scalars.length === items.length && items.length > 0) {
    if (scalars.every(({ value }) => typeof value === "string"))
      return { name, type: "text", value: scalars.map(({ value }) => String(value)) };
    if (scalars.every(({ value }) => typeof value === "number"))
      return { name, type: numberType(scalars), value: scalars.map(({ value }) => Number(value)) };
  }
  return { name, type: "other", value: JSON.stringify(toJson(node)) };
}

function scalarAttribute(name: string, node: ScalarNode): SourceAttribute {
  const { value } = node;
  if (typeof value === "string") return { name, type: "text", value };
  if (typeof value === "number") return { name, type: numberType([node]), value: [value] };
  if (typeof value === "boolean") return { name, type: "bool", value: [Number(value)] };
  return { name, type: "other", value: undefined };
}

function numberType(nodes: readonly ScalarNode[]): "int64" | "float64" {
  return nodes.every(({ integer }) => integer === true) ? "int64" : "float64";
}

const NAMED: Readonly<Record<string, number>> = {
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  "-Infinity": Number.NEGATIVE_INFINITY,
};
const MARKS: ReadonlySet<string> = new Set(["_FillValue", "missing_value"]);

/** The mark of missing values of an array of numbers, where it is written as the name of a number or, by xarray, in base64. */
function fillAttribute(attribute: SourceAttribute, element: Element | undefined): SourceAttribute {
  const { name, value } = attribute;
  if (!MARKS.has(name) || typeof value !== "string" || element?.kind !== "number") return attribute;
  const number = Object.hasOwn(NAMED, value)
    ? NAMED[value]
    : element.type.startsWith("float")
      ? base64Number(value)
      : undefined;
  return number === undefined ? attribute : { name, type: "float64", value: [number satisfies ArrayNumber] };
}

function base64Number(text: string): number | undefined {
  if (!/^[A-Za-z0-9+/]{11}=$/.test(text)) return undefined;
  const bytes = Uint8Array.from(atob(text), (one) => one.charCodeAt(0));
  return new DataView(bytes.buffer).getFloat64(0, true);
}
