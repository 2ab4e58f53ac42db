// SPDX-License-Identifier: Apache-2.0
import { itemsOf, member, type Node, textOf } from "@jiku/syntax/json";
import { badForm, type CovContext, inside, type Located, missing, tellRest, VALUES } from "./cov-context.js";
import { openPart } from "./open-part.js";
import { type InlineRange, layoutOf } from "./range-layout.js";
import { readTiles } from "./read-tiles.js";

const KNOWN: ReadonlySet<string> = new Set(["type", "dataType", "axisNames", "shape", "values"]);
const A_TYPE = { en: '"float", "integer" or "string"', ja: "「float」「integer」「string」のいずれか" };
const A_RANGE = { en: '"NdArray" or "TiledNdArray"', ja: "「NdArray」か「TiledNdArray」" };

/** The values of a range: in place, in a file beside the document, or in tiles. Undefined when they cannot be had, which is told. */
export async function liftRange(context: CovContext, name: string, range: Located): Promise<InlineRange | undefined> {
  const part = await openPart(context, range);
  if (part === undefined) return undefined;
  const type = textOf(member(part.node, "type"));
  if (type === "NdArray") return liftArray(context, name, part);
  if (type === "TiledNdArray") return readTiles(context, name, part, (tile) => liftArray(context, name, tile));
  badForm(context, "type", part, A_RANGE);
  return undefined;
}

/** An NdArray. Whether its values fill its shape is left to rule FD-01. */
function liftArray(context: CovContext, name: string, array: Located): InlineRange | undefined {
  const layout = layoutOf(context, array);
  const values = inside(array, "values");
  const type = textOf(member(array.node, "dataType"));
  if (values === undefined) missing(context, "values", array);
  if (type !== "float" && type !== "integer" && type !== "string")
    badForm(context, "dataType", inside(array, "dataType") ?? array, A_TYPE);
  tellRest(context, array, KNOWN);
  if (layout === undefined || values === undefined || type === undefined) return undefined;
  const lifted = listed(itemsOf(values.node), type, layout);
  if (lifted !== undefined && values.node.kind === "seq") return lifted;
  badForm(context, name, values, VALUES);
  return undefined;
}

function listed(
  items: readonly Node[],
  type: string,
  layout: { readonly shape: readonly number[]; readonly axisNames: readonly string[] },
): InlineRange | undefined {
  const scalars = items.map((item) => (item.kind === "scalar" ? item.value : undefined));
  if (scalars.includes(undefined)) return undefined;
  if (type === "string")
    return scalars.every((one) => one === null || typeof one === "string")
      ? { kind: "text", ...layout, values: scalars as (string | null)[] }
      : undefined;
  if (!scalars.every((one) => one === null || typeof one === "number")) return undefined;
  const numbers = scalars as (number | null)[];
  if (type === "float") return { kind: "real", ...layout, values: numbers };
  return numbers.every((one) => one === null || Number.isInteger(one))
    ? { kind: "integer", ...layout, values: numbers }
    : undefined;
}
