// SPDX-License-Identifier: Apache-2.0
import type { Property } from "@jiku/model";
import { excerpt, isUnstated, itemsOf, type JsonNode, member } from "./json-node.js";
import { emitOnce, identifierOf, type LiftContext, localId, lostMembers } from "./lift-context.js";
import { RDE_CONTEXT } from "./names.js";
import { emitStatement } from "./statement.js";

const LISTS = ["generalAttributes", "specificAttributes"] as const;
const GENERAL: ReadonlySet<string> = new Set(["termId", "value"]);
const SPECIFIC: ReadonlySet<string> = new Set([...GENERAL, "classId"]);
const A_LIST = { en: "a list", ja: "並び" };

/** Lifts the attributes of a sample: the term of each as a Property, and its value, where one stands, as an asserted Observation. */
export function liftAttributes(context: LiftContext, sample: string, node: JsonNode): void {
  const { document, emit } = context;
  for (const list of LISTS) {
    const attributes = member(node, list);
    if (attributes === undefined || isUnstated(attributes)) continue;
    if (attributes.kind !== "array")
      emit(
        document.report.own("RDE-011", { member: list, value: excerpt(attributes), expected: A_LIST }, attributes.at),
      );
    for (const item of itemsOf(attributes)) liftAttribute(context, sample, item, list === "specificAttributes");
  }
}

function liftAttribute(context: LiftContext, sample: string, item: JsonNode, specific: boolean): void {
  const { document, emit } = context;
  lostMembers(context, item, specific ? SPECIFIC : GENERAL);
  const termNode = member(item, "termId");
  const termId = identifierOf(context, "termId", termNode);
  const classNode = member(item, "classId");
  const classId = specific ? identifierOf(context, "classId", classNode) : undefined;
  if (termId === undefined) {
    if (isUnstated(termNode)) emit(document.report.own("RDE-010", { part: "termId" }, item.at));
    return;
  }
  if (specific && isUnstated(classNode)) emit(document.report.own("RDE-010", { part: "classId" }, item.at));
  const parts = ["term", ...(classId === undefined ? [] : [classId.notation]), termId.notation];
  const property: Property = {
    type: "Property",
    id: localId(context, ...parts),
    ...(classId === undefined ? {} : { "@context": RDE_CONTEXT, "rde:classId": classId.notation }),
    identifiers: [termId],
  };
  emitOnce(context, property, item.at);
  const value = member(item, "value");
  if (value === undefined || isUnstated(value)) return;
  emitStatement(context, {
    id: `${sample}/${localId({ base: "" }, ...parts)}`,
    term: { key: termId.notation, node: value },
    property: property.id,
    node: value,
    members: { origin: "asserted", featureOfInterest: sample },
  });
}
