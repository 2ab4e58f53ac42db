// SPDX-License-Identifier: Apache-2.0
import { type ConceptId, type EncodeEvent, jsonPointer, type LossChange } from "@jiku/adapter";
import type { Resource } from "@jiku/model";
import type { Gathered } from "./gather.js";

/** The concept of the model that a member carries; others count as provenance. */
const CONCEPTS: Readonly<Record<string, ConceptId>> = {
  id: "entity.identity",
  type: "entity.type",
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
  license: "metadata.licence",
  publisher: "metadata.publisher",
  title: "metadata.title",
  native: "quantity.native-text",
  origin: "observation.origin",
  referenceTime: "time.result",
  resultTime: "time.result",
  usedProcedure: "observation.procedure",
  madeBySystem: "observation.system",
  conditions: "observation.condition",
  scenario: "observation.condition",
  featureOfInterest: "observation.property",
  scales: "space.scale",
  domain: "field.domain",
  variables: "field.variable",
  ranges: "field.values",
  support: "observation.support",
  uncertainty: "quantity.uncertainty",
  missing: "quantity.missing",
  role: "field.variable",
  companionOf: "field.variable",
  level: "field.variable",
  flagScheme: "observation.flag",
  flagMeanings: "observation.flag",
  validRange: "field.variable",
  dataType: "field.variable",
  property: "observation.property",
  inlineProperty: "observation.property",
  unit: "quantity.unit",
  unitIri: "quantity.unit",
  quantityKind: "quantity.kind",
  concept: "observation.concept",
  categories: "observation.category",
  categoryScheme: "observation.category",
  calendar: "time.calendar",
  timeScale: "time.scale",
  timeZone: "time.zone",
  timeOrigin: "time.origin",
  verticalDatum: "space.height-datum",
  epoch: "space.epoch",
  axes: "space.axis-order",
  kind: "space.crs",
  definition: "space.crs",
};

/** Every concept of which writing may lose something. */
export const ENCODE_LOSS_CONCEPTS: readonly ConceptId[] = [
  ...new Set<ConceptId>([...Object.values(CONCEPTS), "metadata.provenance"]),
].sort();

/** A loss at a member of a resource; the last name in the path that is a known member names the concept. */
export function lossAt(id: string, path: readonly (string | number)[], change: LossChange): EncodeEvent {
  const known = [...path].reverse().find((one) => typeof one === "string" && Object.hasOwn(CONCEPTS, one));
  const concept = path.length === 0 ? "entity.type" : known === undefined ? "metadata.provenance" : CONCEPTS[known];
  return {
    kind: "loss",
    loss: {
      at: { kind: "resource", id, path: jsonPointer(...path) },
      concept: concept ?? "metadata.provenance",
      change,
      recovery: "none",
    },
  };
}

/** A loss for each member of a resource, or of a part of one, that is not among the carried ones. */
export function tellDropped(
  emit: (event: EncodeEvent) => void,
  id: string,
  path: readonly (string | number)[],
  part: Resource | object,
  carried: ReadonlySet<string>,
): void {
  for (const [name, value] of Object.entries(part))
    if (value !== undefined && !carried.has(name)) emit(lossAt(id, [...path, name], "dropped"));
}

/** Losses of identities: resources that are not written, and those that are told apart by their place in what is written. */
export function tellIdentities({
  gathered,
  carried,
  emit,
}: {
  readonly gathered: Gathered;
  readonly carried: ReadonlySet<string>;
  readonly emit: (event: EncodeEvent) => void;
}): void {
  for (const id of [...gathered.byId.keys(), ...gathered.fields.map((field) => field.id)])
    emit(carried.has(id) ? lossAt(id, ["id"], "merged") : lossAt(id, [], "dropped"));
}
