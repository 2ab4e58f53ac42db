// SPDX-License-Identifier: Apache-2.0
import type { DomainAxis } from "@jiku/model";
import { itemsOf, member, type Node, numberOf, textOf } from "@jiku/syntax/json";
import { AN_AXIS, badForm, type CovContext, each, inside, type Located, TUPLES, tellRest } from "./cov-context.js";
import { liftPolygons } from "./lift-polygons.js";

const REGULAR: ReadonlySet<string> = new Set(["start", "stop", "num"]);
const LISTED: ReadonlySet<string> = new Set(["values", "bounds", "dataType"]);
const COMPOSITE: ReadonlySet<string> = new Set(["values", "coordinates", "dataType"]);
const AXIS_TYPE = { en: '"primitive", "tuple" or "polygon"', ja: "「primitive」「tuple」「polygon」のいずれか" };

/** An axis of a domain; undefined when it has not the form of one (CF-040). */
export function liftAxis(
  context: CovContext,
  name: string,
  axis: Located,
  owner: readonly string[],
): DomainAxis | undefined {
  const regular = regularAxis(axis.node);
  if (regular !== undefined) {
    tellRest(context, axis, REGULAR, "field.domain");
    return regular;
  }
  const values = inside(axis, "values");
  const type = textOf(member(axis.node, "dataType"));
  if (values === undefined || values.node.kind !== "seq") {
    badForm(context, name, axis, AN_AXIS);
    return undefined;
  }
  const isListed = type === undefined || type === "primitive";
  tellRest(context, axis, isListed ? LISTED : COMPOSITE, "field.domain");
  if (type === "tuple") return tupleAxis(context, name, axis, values);
  if (type === "polygon") return liftPolygons(context, values, owner);
  if (!isListed) badForm(context, "dataType", inside(axis, "dataType") ?? axis, AXIS_TYPE);
  const column = listAxis(values.node.items, itemsOf(member(axis.node, "bounds")));
  if (column === undefined) badForm(context, name, values, AN_AXIS);
  return column;
}

function regularAxis(node: Node): DomainAxis | undefined {
  const [start, stop, count] = ["start", "stop", "num"].map((key) => numberOf(member(node, key)));
  if (start === undefined || stop === undefined || count === undefined) return undefined;
  return Number.isSafeInteger(count) && count > 0 ? { kind: "regular", start, stop, count } : undefined;
}

/** An axis of numbers or of texts. Bounds of another number or kind than the axis needs are left to rule FD-05. */
function listAxis(items: readonly Node[], bounds: readonly Node[]): DomainAxis | undefined {
  const numbers = items.map(numberOf).filter((one) => one !== undefined);
  if (items.length > 0 && numbers.length === items.length) {
    const ends = bounds.map(numberOf).filter((one) => one !== undefined);
    return { kind: "numeric", values: numbers, ...(ends.length > 0 ? { bounds: ends } : {}) };
  }
  const texts = items.map(textOf).filter((one) => one !== undefined);
  if (items.length === 0 || texts.length !== items.length) return undefined;
  const ends = bounds.map(textOf).filter((one) => one !== undefined);
  return { kind: "text", values: texts, ...(ends.length > 0 ? { bounds: ends } : {}) };
}

function tupleAxis(context: CovContext, name: string, axis: Located, values: Located): DomainAxis | undefined {
  const names = itemsOf(member(axis.node, "coordinates")).map(textOf);
  const tuples = each(values);
  const bad = tuples.find(({ node }) => node.kind !== "seq" || node.items.length !== names.length);
  const columns: Record<string, DomainAxis> = {};
  for (const [i, coordinate] of names.entries()) {
    const items = tuples.flatMap(({ node }) => itemsOf(node)[i] ?? []);
    const column = bad === undefined ? listAxis(items, []) : undefined;
    if (coordinate === undefined || column === undefined) {
      badForm(context, name, bad ?? axis, TUPLES);
      return undefined;
    }
    columns[coordinate] = column;
  }
  if (names.length > 0) return { kind: "composite", columns };
  badForm(context, name, axis, TUPLES);
  return undefined;
}
