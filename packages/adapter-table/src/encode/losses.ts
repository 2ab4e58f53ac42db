// SPDX-License-Identifier: Apache-2.0
import { type ConceptId, type EncodeEvent, jsonPointer, type LossChange } from "@jiku/adapter";

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
  geometries: "space.geometry",
  geometry: "space.geometry",
  existence: "time.existence",
  phenomenonTime: "time.phenomenon",
  conditions: "observation.condition",
  uncertainty: "quantity.uncertainty",
  result: "observation.result",
  flags: "observation.flag",
  support: "observation.support",
  unit: "quantity.unit",
  property: "observation.property",
  inlineProperty: "observation.property",
  scales: "space.scale",
};

/** Every concept of which writing may lose something; the manifest calls each of them lossy. */
export const LOSS_CONCEPTS: readonly ConceptId[] = [
  ...new Set<ConceptId>([...Object.values(CONCEPTS), "metadata.provenance", "entity.type", "entity.identity"]),
].sort();

/** A loss at a member of a resource; `path` holds the tokens of a pointer into it. The first token names the concept. */
export function lossAt(
  id: string,
  path: readonly (string | number)[],
  change: LossChange,
  recovery: "sidecar" | "none" = "none",
): EncodeEvent {
  const [start] = path;
  const first = start === "variables" ? path[2] : start;
  const known = typeof first === "string" && Object.hasOwn(CONCEPTS, first) ? CONCEPTS[first] : undefined;
  const concept = start === undefined ? "entity.identity" : (known ?? "metadata.provenance");
  return {
    kind: "loss",
    loss: { at: { kind: "resource", id, path: jsonPointer(...path) }, concept, change, recovery },
  };
}
