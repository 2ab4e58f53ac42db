// SPDX-License-Identifier: Apache-2.0
import type { Condition, Observation } from "@jiku/model";
import { isDated } from "./check-format.js";
import { type Definitions, emitTerm, targetOf } from "./definitions.js";
import { excerpt, isUnstated, itemsOf, type JsonNode, member, membersOf, textOf } from "./json-node.js";
import { emitAsset, emitOnce, type LiftContext, localId, lost } from "./lift-context.js";
import { pointedField, readUnit } from "./read-unit.js";
import { emitStatement } from "./statement.js";
import { isNumeric, propertyOf, type Term } from "./term.js";

/** What the records of metadata.json belong to. */
export interface RecordLinks {
  readonly definitions?: Definitions;
  readonly sample?: string;
  readonly system?: string;
  readonly procedure?: string;
  readonly conditions: readonly Condition[];
}

interface RecordState {
  readonly context: LiftContext;
  readonly links: RecordLinks;
  readonly members: Partial<Observation>;
  readonly constant: JsonNode | undefined;
  /** Terms about which a doubt was told; once a file is enough. */
  readonly told: Set<string>;
}

const AN_OBJECT = { en: "an object", ja: "オブジェクト" };
const A_LIST = { en: "a list of records", ja: "記録の並び" };

/** Lifts metadata.json: an Observation for each value, those of `constant` and those of each record of `variable`. */
export function liftRecords(context: LiftContext, links: RecordLinks): void {
  const { document, emit } = context;
  const { root, report } = document;
  const asset = emitAsset(context, document);
  const constant = member(root, "constant");
  const variable = member(root, "variable");
  const state: RecordState = { context, links, members: membersFor(links, asset), constant, told: new Set() };
  for (const [part, node] of Object.entries({ constant, variable }))
    if (node === undefined) emit(report.own("RDE-010", { part }, root.at));
  if (variable !== undefined && variable.kind !== "array")
    emit(report.own("RDE-011", { member: "variable", value: excerpt(variable), expected: A_LIST }, variable.at));
  for (const { key, value } of membersOf(root)) if (key !== "constant" && key !== "variable") lost(context, value.at);
  liftRecord(state, "constant", constant, constant);
  for (const [index, record] of itemsOf(variable).entries()) liftRecord(state, `record/${index}`, record, record);
}

function membersFor({ sample, system, procedure, conditions }: RecordLinks, asset: string): Partial<Observation> {
  return {
    derivedFrom: [asset],
    ...(sample === undefined ? {} : { featureOfInterest: sample }),
    ...(procedure === undefined ? {} : { usedProcedure: procedure }),
    ...(system === undefined ? {} : { madeBySystem: system }),
    ...(conditions.length === 0 ? {} : { conditions }),
  };
}

function liftRecord(state: RecordState, part: string, record: JsonNode | undefined, node: JsonNode | undefined): void {
  const { document, emit } = state.context;
  if (record === undefined || node === undefined) return;
  if (record.kind !== "object") {
    emit(document.report.own("RDE-011", { member: part, value: excerpt(record), expected: AN_OBJECT }, record.at));
    return;
  }
  for (const { key, value } of membersOf(record)) liftEntry(state, part, record, key, value);
}

function liftEntry(state: RecordState, part: string, record: JsonNode, key: string, entry: JsonNode): void {
  const { context, links } = state;
  const { report } = context.document;
  const value = member(entry, "value");
  if (value === undefined) {
    context.emit(report.own("RDE-010", { part: "value" }, entry.at));
    return;
  }
  for (const other of membersOf(entry))
    if (other.key !== "value" && other.key !== "unit") lost(context, other.value.at);
  const term = termOf(state, key, entry);
  if (isUnstated(value)) return;
  const property = term.node === entry ? emitBare(context, term) : emitTerm(context, term);
  const unit =
    isNumeric(term) || (term.valueType === undefined && isNumber(value)) ? unitOf(state, term, record, entry) : {};
  emitStatement(context, {
    id: `${localId(context)}${part}/${localId({ base: "" }, key)}`,
    term,
    property,
    node: value,
    ...unit,
    members: state.members,
  });
  if (unit.unitText === undefined) judgeTextUnit(state, term, entry, value);
  if (isDated(textOf(value) ?? "") && once(state, "RDE-012", ""))
    context.emit(report.own("RDE-012", { member: key }, value.at));
  void links;
}

function isNumber(node: JsonNode): boolean {
  return node.kind === "scalar" && typeof node.value === "number";
}

function once({ told }: RecordState, code: string, key: string): boolean {
  const mark = `${code} ${key}`;
  if (told.has(mark)) return false;
  told.add(mark);
  return true;
}

/** The definition of a key; without one the key stands for itself. */
function termOf(state: RecordState, key: string, entry: JsonNode): Term {
  const { context, links } = state;
  const { definitions } = links;
  const term = definitions?.terms.get(key);
  if (term !== undefined) return term;
  if (definitions !== undefined && once(state, "RDE-015", key)) {
    const file = definitions.path.replace(/^.*\//, "");
    context.emit(context.document.report.own("RDE-015", { term: key, file }, entry.at));
  }
  return { key, node: entry };
}

function emitBare(context: LiftContext, term: Term): string {
  return emitOnce(context, propertyOf(localId(context, "item", term.key), term), term.node.at);
}

interface FoundUnit {
  readonly unit?: string;
  readonly unitText?: string;
  readonly unitNode?: JsonNode;
}

/** The unit of one value: as the record states it, else as the definition does; a pointer is followed in this very record. */
function unitOf(state: RecordState, term: Term, record: JsonNode, entry: JsonNode): FoundUnit {
  const own = member(entry, "unit");
  const node = own === undefined || isUnstated(own) ? term.unitNode : own;
  const text = textOf(node);
  if (node === undefined || text === undefined) return {};
  const pointer = pointedField(text);
  if (pointer === undefined) return foundUnit(state, term, text, node);
  const held = heldUnit(state, term, pointer, record);
  if (held !== undefined) return { ...foundUnit(state, term, textOf(held) as string, held), unitText: text };
  if (once(state, "RDE-002", term.key)) {
    const { report } = state.context.document;
    state.context.emit(report.own("RDE-002", { unit: text, term: term.key }, node === own ? node.at : entry.at));
  }
  return { unitText: text };
}

/** The text in the field that a unit points to: in the record, else among the constants. */
function heldUnit(
  { links, constant }: RecordState,
  term: Term,
  pointer: string,
  record: JsonNode,
): JsonNode | undefined {
  const target = links.definitions === undefined ? undefined : targetOf(links.definitions, term, pointer);
  const keys = [target?.key, pointer].filter((key): key is string => key !== undefined);
  for (const where of [record, constant])
    for (const key of keys) {
      const value = member(member(where, key), "value");
      if (textOf(value) !== undefined) return value;
    }
  return undefined;
}

function foundUnit(state: RecordState, term: Term, text: string, node: JsonNode): FoundUnit {
  const unit = readUnit(text);
  if (unit === undefined && node !== term.unitNode && once(state, "AD-112", `${term.key} ${text}`)) {
    const { report } = state.context.document;
    state.context.emit(report.shared("AD-112", { unit: text, variable: term.key }, node.at));
  }
  return { unitText: text, unitNode: node, ...(unit === undefined ? {} : { unit }) };
}

/** RDE-014: a unit that the record itself gives to a text. */
function judgeTextUnit(state: RecordState, term: Term, entry: JsonNode, value: JsonNode): void {
  const node = member(entry, "unit");
  const text = textOf(node);
  if (node === undefined || text === undefined || isNumber(value) || isNumeric(term)) return;
  lost(state.context, node.at, "quantity.unit");
  if (once(state, "RDE-014", term.key))
    state.context.emit(state.context.document.report.own("RDE-014", { term: term.key, unit: text }, node.at));
}
