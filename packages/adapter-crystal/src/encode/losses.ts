// SPDX-License-Identifier: Apache-2.0
import { type ConceptId, type EncodeEvent, jsonPointer, type LossChange } from "@jiku/adapter";

/** The concept of the model that a member of a resource carries; others count as provenance. */
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
  existence: "time.existence",
  policy: "metadata.policy",
  license: "metadata.licence",
  entityTypes: "entity.type",
  modality: "entity.modality",
  relations: "entity.relation",
  geometries: "space.geometry",
  frame: "space.crs",
  latticeBasis: "space.crs",
  scales: "space.scale",
  conditions: "observation.condition",
  uncertainty: "quantity.uncertainty",
  origin: "observation.origin",
  usedProcedure: "observation.procedure",
  variables: "field.variable",
  ranges: "field.values",
  native: "quantity.native-text",
};

/** What a resource as a whole stands for. */
const BY_TYPE: Readonly<Record<string, ConceptId>> = {
  Observation: "observation.result",
  Field: "field.values",
  Property: "observation.property",
  Procedure: "observation.procedure",
  ReferenceSystem: "space.crs",
  Transform: "space.transform",
  Asset: "metadata.asset",
  Dataset: "metadata.title",
  Entity: "entity.identity",
};

/** Every concept of which writing may lose something; the manifest calls each of them lossy. */
export const LOSS_CONCEPTS: readonly ConceptId[] = [
  ...new Set<ConceptId>([...Object.values(CONCEPTS), ...Object.values(BY_TYPE), "metadata.provenance"]),
].sort();

/** A loss at a member of a resource; `path` holds the tokens of a pointer into it. */
export function lossAt(
  id: string,
  path: readonly (string | number)[],
  change: LossChange,
  concept?: ConceptId,
): EncodeEvent {
  const named = path.find((token): token is string => typeof token === "string" && Object.hasOwn(CONCEPTS, token));
  const found = concept ?? (named === undefined ? "metadata.provenance" : (CONCEPTS[named] as ConceptId));
  return {
    kind: "loss",
    loss: { at: { kind: "resource", id, path: jsonPointer(...path) }, concept: found, change, recovery: "none" },
  };
}

/** A resource that no record holds. */
export function resourceLoss(id: string, type: string): EncodeEvent {
  return lossAt(id, [], "dropped", BY_TYPE[type] ?? "metadata.provenance");
}
