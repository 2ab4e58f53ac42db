// SPDX-License-Identifier: Apache-2.0
import { jsonPointer } from "@jiku/adapter";
import type { Observation } from "@jiku/model";
import type { JsonNode } from "./json-node.js";
import { excerpt } from "./json-node.js";
import { emitOnce, type LiftContext, lost } from "./lift-context.js";
import { type LiftedResult, resultOf } from "./result.js";
import type { Term } from "./term.js";

/** A value to be lifted as an Observation. */
export interface Statement {
  readonly id: string;
  readonly term: Term;
  /** Id of the Property. */
  readonly property: string;
  readonly node: JsonNode;
  /** UCUM. */
  readonly unit?: string;
  readonly unitText?: string;
  readonly unitNode?: JsonNode;
  readonly members: Partial<Observation>;
  /** Whether a misfit is told already. */
  readonly judged?: boolean;
}

/** Emits the Observation of a stated value. The format has no uncertainty and no time of the phenomenon: both stay open. */
export function emitStatement(context: LiftContext, statement: Statement): void {
  const { id, term, property, node, unit, unitText, unitNode, members } = statement;
  const lifted = resultOf(node, term.valueType, unit, term.categories);
  if (lifted.flattened) lost(context, node.at, "field.values", "merged");
  if (lifted.expected !== undefined && statement.judged !== true) {
    const values = { member: term.key, value: excerpt(node), expected: lifted.expected };
    context.emit(context.document.report.own("RDE-011", values, node.at));
  }
  const native = nativeUnit(lifted, unit, unitText);
  const resource: Observation = {
    type: "Observation",
    id,
    ...members,
    observedProperty: property,
    result: native === undefined ? lifted.result : ({ ...lifted.result, native } as Observation["result"]),
  };
  const at = unitNode === undefined ? [] : ([[jsonPointer("result", "unit"), unitNode.at]] as const);
  emitOnce(context, resource, node.at, [["/result", node.at], ...at]);
}

/** The unit as written, where it differs from the code; only numbers have a place for it. */
function nativeUnit({ result }: LiftedResult, unit: string | undefined, text: string | undefined) {
  if (result.kind !== "quantity" || text === undefined || text === unit) return undefined;
  return { ...result.native, unit: text };
}
