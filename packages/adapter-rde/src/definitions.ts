// SPDX-License-Identifier: Apache-2.0
import type { Place, Property } from "@jiku/model";
import { excerpt, isUnstated, type JsonMember, type JsonNode, member, membersOf, textOf } from "./json-node.js";
import { emitAsset, emitOnce, extensions, type LiftContext, localId, lost, lostMembers } from "./lift-context.js";
import type { RdeDocument } from "./open-document.js";
import { definedTerm, isLanguage, isNumeric, propertyOf, type Term } from "./term.js";
import { UNITLESS } from "./unitless.js";

/** The terms of metadata-def.json. */
export interface Definitions {
  readonly path: string;
  readonly terms: ReadonlyMap<string, Term>;
}

/** Reads the definitions, and says nothing of their faults. */
export function readDefinitions({ path, root }: RdeDocument): Definitions {
  const terms = membersOf(root).filter(({ value }) => value.kind === "object");
  return { path, terms: new Map(terms.map(({ key, value }) => [key, definedTerm(key, value)])) };
}

/** The term that a unit of another term points to: by its key, else by its name in the raw file, of the same mode first. */
export function targetOf({ terms }: Definitions, from: Term, name: string): Term | undefined {
  const byKey = terms.get(name);
  if (byKey !== undefined) return byKey;
  const mode = textOf(member(from.node, "mode"));
  const named = [...terms.values()].filter(({ node }) => textOf(member(node, "originalName")) === name);
  return named.find(({ node }) => textOf(member(node, "mode")) === mode) ?? named[0];
}

/** Members of a definition that a Property has a place for. */
const READ: ReadonlySet<string> = new Set(["name", "schema", "unit", "description", "uri"]);

/** Emits the Property of a term. Returns its id. */
export function emitTerm(context: LiftContext, term: Term): string {
  const id = localId(context, "item", term.key);
  const rest = membersOf(term.node).filter(({ key }) => !READ.has(key));
  const resource: Property = { ...extensions(context, rest), ...propertyOf(id, term) };
  return emitOnce(context, resource, term.node.at, placesOf(term));
}

function placesOf({ node, unitNode }: Term): readonly Place[] {
  const name = member(node, "name");
  return [
    ...(name === undefined ? [] : [["/label", name.at] as const]),
    ...(unitNode === undefined ? [] : [["/unit", unitNode.at] as const, ["/native/unit", unitNode.at] as const]),
  ];
}

const AN_OBJECT = { en: "a definition", ja: "定義" };
const A_TEXT = { en: "a text", ja: "文字列" };
const AN_IRI = { en: "an absolute address", ja: "絶対アドレス" };
const A_TYPE = { en: "a type that RDE knows", ja: "RDEの定める型" };
/** What is read of the schema of a term. */
const SCHEMA: ReadonlySet<string> = new Set(["type"]);
const TYPES: ReadonlySet<string> = new Set(["array", "boolean", "integer", "number", "string"]);

/** Lifts metadata-def.json: one Property a term, and what the definitions leave open. */
export function liftDefinitions(context: LiftContext, definitions: Definitions): void {
  const { document, emit } = context;
  for (const found of membersOf(document.root)) {
    const term = definitions.terms.get(found.key);
    if (term === undefined) {
      emit(
        document.report.own(
          "RDE-011",
          { member: found.key, value: excerpt(found.value), expected: AN_OBJECT },
          found.value.at,
        ),
      );
      continue;
    }
    judgeForm(context, found);
    lostMembers(context, member(found.value, "schema"), SCHEMA);
    const names = membersOf(member(found.value, "name")).filter(({ key }) => !isLanguage(key));
    for (const { value } of names) lost(context, value.at);
    judgeUnit(context, definitions, term);
    emitTerm(context, term);
  }
  const bare = [...definitions.terms.values()].filter(({ concept }) => concept === undefined);
  judgeIdentified(context, bare, definitions.terms.size);
  emitAsset(context, document);
}

/** RDE-004, once for all terms of a document. */
export function judgeIdentified({ document, emit }: LiftContext, bare: readonly Term[], total: number): void {
  const [first] = bare;
  if (first === undefined) return;
  emit(document.report.own("RDE-004", { count: bare.length, total, first: first.key }, first.node.at));
}

function judgeForm({ document, emit }: LiftContext, { value: node }: JsonMember): void {
  const { report } = document;
  const type = member(member(node, "schema"), "type");
  if (member(node, "name") === undefined) emit(report.own("RDE-010", { part: "name" }, node.at));
  if (type === undefined) emit(report.own("RDE-010", { part: "schema/type" }, node.at));
  else if (!TYPES.has(textOf(type) ?? "")) emit(report.own("RDE-011", formValues("type", type, A_TYPE), type.at));
  const uri = member(node, "uri");
  if (uri !== undefined && !isUnstated(uri) && definedTerm("", node).concept === undefined)
    emit(report.own("RDE-011", formValues("uri", uri, AN_IRI), uri.at));
}

function formValues(name: string, node: JsonNode, expected: { readonly en: string; readonly ja: string }) {
  return { member: name, value: excerpt(node), expected };
}

function judgeUnit(context: LiftContext, definitions: Definitions, term: Term): void {
  const { document, emit } = context;
  const { key, unitNode, unitText, pointer } = term;
  if (unitNode === undefined || unitText === undefined || pointer === undefined) {
    judgeUnitText(context, term);
    return;
  }
  const target = targetOf(definitions, term, pointer);
  const values = { term: key, unit: unitText };
  if (target === undefined) emit(document.report.own("RDE-002", values, unitNode.at));
  else emit(document.report.own("RDE-001", { ...values, target: target.key }, unitNode.at));
}

/** QU-15 for a number without a unit, AD-112 for a unit without a meaning, RDE-014 for the unit of a text. */
export function judgeUnitText({ document, emit }: LiftContext, term: Term): void {
  const { report } = document;
  const { key, node, unit, unitNode, unitText, valueType } = term;
  if (unitNode === undefined || isUnstated(unitNode)) {
    // A definition is no value yet: its values will be numbers without a unit.
    if (isNumeric(term)) emit(report.area(UNITLESS, {}, node.at, { case: "spec", severity: "info" }));
  } else if (unitText === undefined) emit(report.own("RDE-011", formValues("unit", unitNode, A_TEXT), unitNode.at));
  else if (valueType !== undefined && !isNumeric(term))
    emit(report.own("RDE-014", { term: key, unit: unitText }, unitNode.at));
  else if (unit === undefined && isNumeric(term))
    emit(report.shared("AD-112", { unit: unitText, variable: key }, unitNode.at));
}
