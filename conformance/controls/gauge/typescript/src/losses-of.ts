// SPDX-License-Identifier: Apache-2.0
import type { ConceptId, Loss } from "@jiku/adapter";
import type { AnyResource } from "@jiku/model";

/** Concepts of the members that a gauge log may leave out; of others, the identity of what holds them. */
const CONCEPTS: Readonly<Record<string, ConceptId>> = {
  label: "entity.label",
  description: "entity.label",
  title: "metadata.title",
  license: "metadata.licence",
  publisher: "metadata.publisher",
  policy: "metadata.policy",
  accessRights: "metadata.policy",
  identifiers: "entity.identifier",
  sameAs: "entity.alias",
  correspondsTo: "entity.alias",
  version: "entity.version",
  versionOf: "entity.version",
  previousVersion: "entity.version",
  entityTypes: "entity.type",
  modality: "entity.modality",
  existence: "time.existence",
  relations: "entity.relation",
  geometries: "space.geometry",
  geometry: "space.geometry",
  scales: "space.scale",
  frame: "space.crs",
  recordedFrom: "time.recorded",
  recordedUntil: "time.recorded",
  phenomenonTime: "time.phenomenon",
  resultTime: "time.result",
  validTime: "time.valid",
  referenceTime: "time.valid",
  origin: "observation.origin",
  observedProperty: "observation.property",
  usedProcedure: "observation.procedure",
  madeBySystem: "observation.system",
  conditions: "observation.condition",
  support: "observation.support",
  flags: "observation.flag",
  result: "observation.result",
  quantityKind: "quantity.kind",
  unit: "quantity.unit",
  unitIri: "quantity.unit",
  generatedBy: "metadata.provenance",
  derivedFrom: "metadata.provenance",
  source: "metadata.provenance",
  distributions: "metadata.asset",
  members: "metadata.asset",
};

/** Every leaf of a resource that no line holds, as losses. */
export function lossesOf(
  resource: AnyResource,
  holds: ReadonlySet<string>,
  recovery: Loss["recovery"],
): readonly Loss[] {
  const losses: Loss[] = [];
  const walk = (value: unknown, path: string): void => {
    if (holds.has(path)) return;
    if (typeof value === "object" && value !== null && Object.keys(value).length > 0) {
      for (const [key, inner] of Object.entries(value))
        walk(inner, `${path}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
      return;
    }
    const [, top = ""] = path.split("/");
    const concept = CONCEPTS[top] ?? "entity.identity";
    losses.push({ at: { kind: "resource", id: resource.id, path }, concept, change: "dropped", recovery });
  };
  walk(resource, "");
  return losses;
}

/** A resource that has no place in the format at all. */
export function wholeLoss({ id }: AnyResource, recovery: Loss["recovery"]): Loss {
  return { at: { kind: "resource", id, path: "" }, concept: "entity.identity", change: "dropped", recovery };
}
