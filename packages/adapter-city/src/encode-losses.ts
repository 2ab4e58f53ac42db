// SPDX-License-Identifier: Apache-2.0
import type { ConceptId, EncodeEvent, LossChange } from "@jiku/adapter";
import { jsonPointer } from "@jiku/adapter";

/** The concept of the model that a member carries; others count as provenance. */
const CONCEPTS: Readonly<Record<string, ConceptId>> = {
  label: "entity.label",
  description: "entity.label",
  identifiers: "entity.identifier",
  sameAs: "entity.alias",
  correspondsTo: "entity.alias",
  version: "entity.version",
  versionOf: "entity.version",
  previousVersion: "entity.version",
  recordedFrom: "time.recorded",
  recordedUntil: "time.recorded",
  policy: "metadata.policy",
  entityTypes: "entity.type",
  modality: "entity.modality",
  existence: "time.existence",
  geometries: "space.geometry",
  geometry: "space.geometry",
  spatial: "space.geometry",
  relations: "entity.relation",
  scales: "space.scale",
  origin: "observation.origin",
  observedProperty: "observation.property",
  result: "observation.result",
  phenomenonTime: "time.phenomenon",
  resultTime: "time.result",
  referenceTime: "time.result",
  validTime: "time.valid",
  temporal: "time.phenomenon",
  support: "observation.support",
  conditions: "observation.condition",
  scenario: "observation.condition",
  usedProcedure: "observation.procedure",
  madeBySystem: "observation.system",
  flags: "observation.flag",
  quantityKind: "quantity.kind",
  unit: "quantity.unit",
  uncertainty: "quantity.uncertainty",
  role: "space.geometry-role",
  license: "metadata.licence",
  publisher: "metadata.publisher",
  title: "metadata.title",
  keywords: "metadata.title",
};

/** Concepts by class, for a resource that is not written at all. */
const CLASS_CONCEPTS: Readonly<Record<string, ConceptId>> = {
  Entity: "entity.type",
  Observation: "observation.result",
  Property: "observation.property",
  ReferenceSystem: "space.crs",
  Transform: "space.transform",
  Asset: "metadata.asset",
  Policy: "metadata.policy",
  Agent: "metadata.publisher",
  Field: "field.values",
  Sample: "observation.sample",
  System: "observation.system",
  Procedure: "observation.procedure",
};

/** Every concept of which writing may lose something; the manifest must call each of them lossy. */
export const LOSS_CONCEPTS: readonly ConceptId[] = [
  ...new Set<ConceptId>([
    ...Object.values(CONCEPTS),
    ...Object.values(CLASS_CONCEPTS),
    "entity.identity",
    "metadata.provenance",
    "quantity.missing",
    "quantity.native-text",
    "space.lod",
    "space.uncertainty",
  ]),
].sort();

/** A loss at a member of a resource; `path` holds the tokens of a pointer into it. */
export function lossAt(
  id: string,
  path: readonly (string | number)[],
  change: LossChange,
  options: { readonly concept?: ConceptId; readonly abs?: number } = {},
): EncodeEvent {
  const named = [...path]
    .reverse()
    .find((token): token is string => typeof token === "string" && Object.hasOwn(CONCEPTS, token));
  const concept = options.concept ?? (named === undefined ? "metadata.provenance" : (CONCEPTS[named] as ConceptId));
  const bound = options.abs === undefined ? {} : { bound: { abs: options.abs } };
  return {
    kind: "loss",
    loss: { at: { kind: "resource", id, path: jsonPointer(...path) }, concept, change, recovery: "none", ...bound },
  };
}

/** The loss of a whole resource. */
export function lossOf(resource: { readonly id: string; readonly type: string }, change: LossChange): EncodeEvent {
  return lossAt(resource.id, [], change, { concept: CLASS_CONCEPTS[resource.type] ?? "metadata.provenance" });
}

/** Members that every resource may have and that say nothing of their own here. */
const SILENT: ReadonlySet<string> = new Set(["@context", "id", "type", "source", "native"]);

/** A loss for each member that is not carried. */
export function* lossesBeside(
  resource: object & { readonly id: string },
  carried: ReadonlySet<string>,
): Generator<EncodeEvent> {
  for (const member of Object.keys(resource)) {
    if (!SILENT.has(member) && !carried.has(member) && !member.startsWith("cityjson:"))
      yield lossAt(resource.id, [member], "dropped");
  }
}
