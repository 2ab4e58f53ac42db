// SPDX-License-Identifier: Apache-2.0
import { type ConceptId, type EncodeEvent, jsonPointer, type LossChange } from "@jiku/adapter";

/** The concept of the model that a member carries; others count as provenance. */
const CONCEPTS: Readonly<Record<string, ConceptId>> = {
  id: "entity.identity",
  label: "entity.label",
  title: "metadata.title",
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
  permissions: "metadata.policy",
  prohibitions: "metadata.policy",
  obligations: "metadata.policy",
  license: "metadata.licence",
  publisher: "metadata.publisher",
  spatial: "space.geometry",
  geometries: "space.geometry",
  temporal: "time.bounds",
  digest: "metadata.digest",
  access: "metadata.asset",
  mediaType: "metadata.asset",
  href: "metadata.asset",
};

/** Every concept of which writing may lose something; the manifest calls each of them lossy. */
export const LOSS_CONCEPTS: readonly ConceptId[] = [
  ...new Set<ConceptId>([...Object.values(CONCEPTS), "metadata.provenance", "entity.type"]),
].sort();

/** A loss at a member of a resource; `path` holds the tokens of a pointer into it. The first token names the concept. */
export function lossAt(id: string, path: readonly (string | number)[], change: LossChange): EncodeEvent {
  const [first] = path;
  const known = typeof first === "string" && Object.hasOwn(CONCEPTS, first) ? CONCEPTS[first] : undefined;
  const concept = first === undefined ? "entity.type" : (known ?? "metadata.provenance");
  return {
    kind: "loss",
    loss: { at: { kind: "resource", id, path: jsonPointer(...path) }, concept, change, recovery: "none" },
  };
}
