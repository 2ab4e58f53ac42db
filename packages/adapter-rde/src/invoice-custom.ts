// SPDX-License-Identifier: Apache-2.0
import type { Condition } from "@jiku/model";
import { isDated } from "./check-format.js";
import { judgeIdentified, judgeUnitText } from "./definitions.js";
import { isUnstated, type JsonNode, member, membersOf, textOf } from "./json-node.js";
import { emitOnce, type LiftContext, localId } from "./lift-context.js";
import { resultOf } from "./result.js";
import { emitStatement } from "./statement.js";
import type { Template } from "./template.js";
import { propertyOf, type Term } from "./term.js";

/** A field of `custom` in which something stands. */
export interface CustomField {
  readonly term: Term;
  readonly property: string;
  readonly node: JsonNode;
}

/** The fields of `custom` in which something stands; the Property of each is emitted with the words of the template. */
export function customFields(context: LiftContext, template: Template | undefined): readonly CustomField[] {
  return membersOf(member(context.document.root, "custom")).flatMap(({ key, value: node }) => {
    if (isUnstated(node)) return [];
    const term = template?.terms.get(key) ?? { key, node };
    const property = emitOnce(context, propertyOf(localId(context, "custom", key), term), node.at);
    return [{ term, property, node }];
  });
}

/** Lifts `custom`: each field as an asserted Observation, since the form says neither of what nor when. */
export function liftCustom(
  context: LiftContext,
  fields: readonly CustomField[],
  procedure: string | undefined,
  judged: boolean,
): void {
  for (const { term, property, node } of fields) {
    if (term.node !== node) judgeStatedUnit(context, term, node);
    emitStatement(context, {
      id: localId(context, "custom", term.key, "value"),
      term,
      property,
      node,
      ...(term.unit === undefined ? {} : { unit: term.unit }),
      ...(term.unitText === undefined ? {} : { unitText: term.unitText }),
      members: { origin: "asserted", ...(procedure === undefined ? {} : { usedProcedure: procedure }) },
      judged,
    });
  }
  const { document, emit } = context;
  judgeIdentified(
    context,
    fields.map(({ term, node }) => ({ ...term, node })),
    fields.length,
  );
  const dated = fields.find(({ node }) => isDated(textOf(node) ?? ""));
  if (dated !== undefined) emit(document.report.own("RDE-012", { member: dated.term.key }, dated.node.at));
}

/** The unit stands in the template; a doubt about it is told at the value. A number without any is left to QU-15. */
function judgeStatedUnit(context: LiftContext, term: Term, node: JsonNode): void {
  if (term.unitNode === undefined || isUnstated(term.unitNode)) return;
  judgeUnitText(context, { ...term, node, unitNode: { ...term.unitNode, at: node.at } });
}

/** The fields of `custom` as the conditions under which the records of the entry were taken. */
export function conditionsOf(fields: readonly CustomField[]): readonly Condition[] {
  return fields.flatMap(({ term, property, node }): readonly Condition[] => {
    const { result } = resultOf(node, term.valueType, term.unit, term.categories);
    if (result.kind === "quantity" && result.value !== undefined) {
      const { kind: _, ...quantity } = result;
      return [{ property, quantity }];
    }
    if (result.kind === "category" && result.category !== undefined) return [{ property, category: result.category }];
    return result.kind === "text" && result.text !== undefined ? [{ property, text: result.text }] : [];
  });
}
