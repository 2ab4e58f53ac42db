// SPDX-License-Identifier: Apache-2.0
import type { Entity, Sample } from "@jiku/model";
import { emitAgent } from "./invoice-agent.js";
import { isUnstated, itemsOf, type JsonMember, type JsonNode, member, membersOf, textOf } from "./json-node.js";
import { emitOnce, extensions, identifierOf, type LiftContext, localId, lost } from "./lift-context.js";
import { FEATURE_OF_INTEREST } from "./names.js";
import { liftAttributes } from "./sample-attributes.js";

const READ: ReadonlySet<string> = new Set([
  "sampleId",
  "names",
  "composition",
  "referenceUrl",
  "description",
  "generalAttributes",
  "specificAttributes",
  "ownerId",
]);

const A_LIST = { en: "a list of names", ja: "名前の並び" };

/** Lifts the sample of an invoice: the Sample, the material that it stands for, its owner and its attributes. Returns its id. */
export function liftSample(context: LiftContext, asset: string): string | undefined {
  const { document, emit } = context;
  const node = member(document.root, "sample");
  if (node === undefined || isUnstated(node)) return undefined;
  const identifier = identifierOf(context, "sampleId", member(node, "sampleId"));
  const names = namesOf(context, member(node, "names"));
  if (identifier === undefined && names.length === 0) emit(document.report.own("RDE-006", {}, node.at));
  const id = localId(context, "sample", identifier?.notation ?? "new");
  const description = textOf(member(node, "description"));
  const [name] = names;
  const owner = emitAgent(context, member(node, "ownerId"));
  const material = emitMaterial(context, id, member(node, "composition"), node);
  const sample: Sample = {
    type: "Sample",
    id,
    ...extensions(context, restOf(node, names.length, owner)),
    ...(name === undefined ? {} : { label: { und: name } }),
    ...(description === undefined ? {} : { description: { und: description } }),
    ...(identifier === undefined ? {} : { identifiers: [identifier] }),
    derivedFrom: [asset],
    sampleKind: "material",
    sampleOf: [material],
  };
  emitOnce(context, sample, node.at);
  const reference = member(node, "referenceUrl");
  if (reference !== undefined && /^[a-z][a-z0-9+.-]*:/i.test(textOf(reference) ?? ""))
    context.run.unread.push(reference.at);
  for (const { key, value } of membersOf(node)) if (!READ.has(key) && !isUnstated(value)) lost(context, value.at);
  liftAttributes(context, id, node);
  return id;
}

function namesOf({ document, emit }: LiftContext, node: JsonNode | undefined): readonly string[] {
  if (node === undefined || isUnstated(node)) return [];
  if (node.kind !== "array")
    emit(document.report.own("RDE-011", { member: "names", value: textOf(node) ?? "…", expected: A_LIST }, node.at));
  return itemsOf(node).flatMap((item) => textOf(item) ?? []);
}

/** What a Sample has no place for: further names, the reference, the owner. */
function restOf(node: JsonNode, names: number, owner: string | undefined): readonly JsonMember[] {
  const kept = [...(names > 1 ? ["names"] : []), "referenceUrl", ...(owner === undefined ? [] : ["ownerId"])];
  return membersOf(node).filter(({ key, value }) => kept.includes(key) && !isUnstated(value));
}

/** Id of the material that a sample stands for. */
export function materialOf(sample: string): string {
  return `${sample}/material`;
}

/** The material is known by its composition, where that is stated. */
function emitMaterial(context: LiftContext, sample: string, composition: JsonNode | undefined, node: JsonNode): string {
  const text = textOf(composition);
  const entity: Entity = {
    type: "Entity",
    id: materialOf(sample),
    ...(text === undefined ? {} : { label: { und: text } }),
    entityTypes: [FEATURE_OF_INTEREST],
  };
  return emitOnce(context, entity, composition?.at ?? node.at);
}
