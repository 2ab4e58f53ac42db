// SPDX-License-Identifier: Apache-2.0
import type { Property } from "@jiku/model";
import { normaliseUnit, unitOfIri } from "@jiku/units";
import type { GraphNode, Term } from "../graph/graph.js";
import { iri, PREFIXES } from "../names.js";
import { commonMembers, restMembers } from "./common.js";
import { emitResource, isIri, type LiftContext, resourceId, tell } from "./lift-context.js";
import { createTaker, type Taker, wordOf } from "./taker.js";

const VALUE_TYPES: Readonly<Record<string, NonNullable<Property["valueType"]>>> = {
  Integer: "integer",
  Float: "real",
  Number: "real",
  Boolean: "boolean",
  Text: "text",
};

/** A column of a record set (Croissant 1.0, Field), or a variable of `schema:variableMeasured`. */
export function liftProperty(context: LiftContext, node: GraphNode): void {
  const taker = createTaker(node);
  const common = commonMembers(context, taker);
  const unit = unitOf(context, taker);
  const types = taker.peek(iri("cr:dataType")).flatMap((term) => wordOf(term) ?? []);
  const valueType = types
    .map((type) => VALUE_TYPES[type.slice(PREFIXES.schema.length)] ?? plainType(type))
    .find(Boolean);
  const concepts = taker.peek(iri("schema:propertyID"), iri("schema:sameAs")).filter(({ kind }) => kind === "node");
  const [concept] = concepts.flatMap((term) => (term.kind === "node" && isIri(term.id) ? [term.id] : []));
  checkShape(context, taker);
  const resource: Property = {
    type: "Property",
    id: resourceId(context, node.id),
    ...common,
    ...unit,
    ...(valueType === undefined ? {} : { valueType }),
    ...(concept === undefined || concept.startsWith("_:") ? {} : { concept }),
    ...restMembers(context, taker),
  };
  emitResource(context, resource, node.at);
}

function plainType(type: string): NonNullable<Property["valueType"]> | undefined {
  if (/croissant\/(?:Int|UInt)\d+$/.test(type)) return "integer";
  return /croissant\/Float\d+$/.test(type) ? "real" : undefined;
}

/** The unit of `unitCode` or `unitText`; AD-112 for a text that is none. */
function unitOf(context: LiftContext, taker: Taker): Pick<Property, "unit" | "unitIri" | "native"> {
  const terms = taker.all(iri("schema:unitCode"), iri("schema:unitText"));
  taker.giveBack(terms);
  for (const term of terms) {
    const word = wordOf(term) ?? "";
    const known = isIri(word) ? unitOfIri(word) : undefined;
    const unit = known?.codes[0] ?? (isIri(word) ? undefined : normaliseUnit(word));
    if (unit !== undefined) {
      taker.all(...(term.kind === "node" ? [iri("schema:unitCode")] : []));
      return { unit, ...(known === undefined ? {} : { unitIri: word }), native: { unit: word } };
    }
  }
  const [term] = terms;
  if (term === undefined) return {};
  const unit = (wordOf(term) ?? "").slice(0, 80);
  context.emit(context.run.report.shared("AD-112", { unit, text: unit }, term.at));
  return { native: { unit } };
}

/** RO-015: the shape of an array is a list of whole numbers, -1 for any length (Croissant 1.1, arrayShape). */
function checkShape(context: LiftContext, taker: Taker): void {
  const [shape]: readonly Term[] = taker.peek(iri("cr:arrayShape"));
  const text = wordOf(shape);
  if (shape !== undefined && text !== undefined && !/^\(?\s*-?\d+(?:\s*,\s*-?\d+)*\s*,?\s*\)?$/.test(text))
    tell(context, "RO-015", { member: "arrayShape", value: text.slice(0, 80), expected: WHOLE_NUMBERS }, shape.at);
}

const WHOLE_NUMBERS = { en: "a list of whole numbers", ja: "整数の並び" };
