// SPDX-License-Identifier: Apache-2.0
import { type ConceptId, type EncodeEvent, jsonPointer } from "@jiku/adapter";
import type { Resource } from "@jiku/model";

/** The concept of the model that a member carries. */
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
  native: "quantity.native-text",
  relations: "entity.relation",
  modality: "entity.modality",
  entityTypes: "entity.type",
  geometries: "space.geometry",
  geometry: "space.geometry",
  scales: "space.scale",
  origin: "observation.origin",
  featureOfInterest: "observation.sample",
  ultimateFeatureOfInterest: "observation.sample",
  usedProcedure: "observation.procedure",
  madeBySystem: "observation.system",
  conditions: "observation.condition",
  flags: "observation.flag",
  support: "observation.support",
  result: "observation.result",
  uncertainty: "quantity.uncertainty",
  missing: "quantity.missing",
  limit: "quantity.missing",
  unit: "quantity.unit",
  unitIri: "quantity.unit",
  quantityKind: "quantity.kind",
  phenomenonTime: "time.phenomenon",
  resultTime: "time.result",
  referenceTime: "time.result",
  validTime: "time.valid",
  bounds: "time.position",
  trs: "time.position",
  precision: "time.position",
  rs: "space.crs",
  role: "space.geometry-role",
};
const PROPERTY_CONCEPT: ConceptId = "observation.property";

/** A loss at a member of a resource. */
export function lossAt(
  id: string,
  path: readonly (string | number)[],
  change: "dropped" | "widened" | "rounded" | "merged" | "defaulted" = "dropped",
): EncodeEvent {
  const named = [...path].reverse().find((token) => typeof token === "string" && Object.hasOwn(CONCEPTS, token));
  const concept = named === undefined ? "metadata.provenance" : (CONCEPTS[named] as ConceptId);
  const at = { kind: "resource", id, path: jsonPointer(...path) } as const;
  return { kind: "loss", loss: { at, concept, change, recovery: "none" } };
}

/** A loss for each member that the format demands and that comes back although the resource has none. */
export function defaulted(
  resource: Resource,
  members: readonly `sta:${string}`[],
  emit: (event: EncodeEvent) => void,
): void {
  const added = members.filter((member) => resource[member] === undefined);
  for (const member of added) emit(lossAt(resource.id, [member], "defaulted"));
  if (added.length > 0) emit(lossAt(resource.id, ["@context"], "defaulted"));
}

/** Members that say what a resource is, not what it holds. */
const FRAME: ReadonlySet<string> = new Set(["@context", "id", "type", "source"]);

/** A loss for each member of an object that is not carried. */
export function losses(
  resource: Resource,
  carried: ReadonlySet<string>,
  emit: (event: EncodeEvent) => void,
  path: readonly (string | number)[] = [],
  value: object = resource,
): void {
  for (const [key, member] of Object.entries(value)) {
    if (carried.has(key) || (path.length === 0 && FRAME.has(key)) || member === undefined) continue;
    const event = lossAt(resource.id, [...path, key]);
    const isFacet =
      resource.type === "Property" && event.kind === "loss" && event.loss.concept === "metadata.provenance";
    emit(isFacet ? { kind: "loss", loss: { ...event.loss, concept: PROPERTY_CONCEPT } } : event);
  }
}
