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
  recordedFrom: "time.recorded",
  recordedUntil: "time.recorded",
  existence: "time.existence",
  policy: "metadata.policy",
  entityTypes: "entity.type",
  modality: "entity.modality",
  relations: "entity.relation",
  geometries: "space.geometry",
  orientations: "space.transform",
  frame: "space.crs",
  scales: "space.scale",
  validTime: "time.valid",
  origin: "observation.origin",
  conditions: "observation.condition",
  usedProcedure: "observation.procedure",
  uncertainty: "space.uncertainty",
  unit: "quantity.unit",
  variables: "field.variable",
  ranges: "field.values",
};

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
export function lossAt(id: string, path: readonly (string | number)[], change: LossChange): EncodeEvent {
  const named = [...path]
    .reverse()
    .find((token): token is string => typeof token === "string" && Object.hasOwn(CONCEPTS, token));
  const concept = named === undefined ? "metadata.provenance" : (CONCEPTS[named] as ConceptId);
  return {
    kind: "loss",
    loss: { at: { kind: "resource", id, path: jsonPointer(...path) }, concept, change, recovery: "none" },
  };
}

/** A resource that no document holds. */
export function resourceLoss(id: string, type: string): EncodeEvent {
  const concept = BY_TYPE[type] ?? "metadata.provenance";
  return {
    kind: "loss",
    loss: { at: { kind: "resource", id, path: "" }, concept, change: "dropped", recovery: "none" },
  };
}
