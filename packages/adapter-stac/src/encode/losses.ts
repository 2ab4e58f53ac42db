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
  license: "metadata.licence",
  publisher: "metadata.publisher",
  spatial: "space.geometry",
  temporal: "time.bounds",
  digest: "metadata.digest",
  access: "metadata.asset",
  mediaType: "metadata.asset",
};

/** Every concept of which writing may lose something; the manifest calls each of them lossy. */
export const LOSS_CONCEPTS: readonly ConceptId[] = [
  ...new Set<ConceptId>([
    ...Object.values(CONCEPTS).filter((concept) => concept !== "metadata.digest"),
    "metadata.provenance",
    "entity.type",
  ]),
].sort();

/** A loss at a member of a resource; `path` holds the tokens of a pointer into it. The first token names the concept. */
export function lossAt(id: string, path: readonly (string | number)[], change: LossChange): EncodeEvent {
  const [first] = path;
  const concept =
    first === undefined
      ? "entity.type"
      : typeof first === "string" && Object.hasOwn(CONCEPTS, first)
        ? (CONCEPTS[first] as ConceptId)
        : "metadata.provenance";
  return {
    kind: "loss",
    loss: { at: { kind: "resource", id, path: jsonPointer(...path) }, concept, change, recovery: "none" },
  };
}
