// SPDX-License-Identifier: Apache-2.0
import { type ConceptId, jsonPointer, type Loss, type LossChange } from "@jiku/adapter";

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
  replaces: "entity.version",
  recordedFrom: "time.recorded",
  recordedUntil: "time.recorded",
  policy: "metadata.policy",
  license: "metadata.licence",
  property: "observation.property",
  inlineProperty: "observation.property",
  quantityKind: "quantity.kind",
  unit: "quantity.unit",
  unitIri: "quantity.unit",
  uncertainty: "quantity.uncertainty",
  missingPolicy: "quantity.missing",
  native: "quantity.native-text",
  space: "observation.support",
  time: "observation.support",
  range: "quantity.unit",
  ports: "entity.type",
  validity: "observation.condition",
  conditions: "observation.condition",
  assumptions: "observation.condition",
  represents: "observation.procedure",
  equations: "observation.procedure",
  numerics: "observation.procedure",
  bindings: "metadata.asset",
  scales: "space.scale",
};

/** Every concept of which reading or writing may lose something; the manifest calls each of them lossy. */
export const LOSS_CONCEPTS: readonly ConceptId[] = [
  ...new Set<ConceptId>([...Object.values(CONCEPTS), "metadata.provenance", "field.values"]),
].sort();

/** A loss at a member of a resource; `path` holds the tokens of a pointer into it. The last token that has a concept names it. */
export function lossAt(
  id: string,
  path: readonly (string | number)[],
  change: LossChange,
  recovery: Loss["recovery"] = "none",
  given?: ConceptId,
): { readonly kind: "loss"; readonly loss: Loss } {
  const named = [...path]
    .reverse()
    .find((token): token is string => typeof token === "string" && Object.hasOwn(CONCEPTS, token));
  const concept = given ?? (named === undefined ? "metadata.provenance" : (CONCEPTS[named] as ConceptId));
  return {
    kind: "loss",
    loss: { at: { kind: "resource", id, path: jsonPointer(...path) }, concept, change, recovery },
  };
}
