// SPDX-License-Identifier: Apache-2.0
import type { ConceptId, Loss } from "@jiku/adapter";
import type { AnyResource } from "@jiku/model";

/** What the members stand for that the schemas mark with a concept, by name. */
const CONCEPTS: Readonly<Record<string, ConceptId>> = {
  at: "time.position",
  bounds: "time.bounds",
  categories: "observation.category",
  concept: "observation.concept",
  conditions: "observation.condition",
  derivedFrom: "metadata.provenance",
  entityTypes: "entity.type",
  existence: "time.existence",
  flags: "observation.flag",
  geometries: "space.geometry",
  identifiers: "entity.identifier",
  label: "entity.label",
  license: "metadata.licence",
  limit: "quantity.detection-limit",
  lod: "space.lod",
  madeBySystem: "observation.system",
  missing: "quantity.missing",
  modality: "entity.modality",
  native: "quantity.native-text",
  origin: "observation.origin",
  phenomenonTime: "time.phenomenon",
  policy: "metadata.policy",
  precision: "time.precision",
  publisher: "metadata.publisher",
  quantityKind: "quantity.kind",
  recordedFrom: "time.recorded",
  recurrence: "time.recurrence",
  relations: "entity.relation",
  result: "observation.result",
  resultTime: "time.result",
  role: "space.geometry-role",
  rs: "space.crs",
  sameAs: "entity.alias",
  scales: "space.scale",
  support: "observation.support",
  title: "metadata.title",
  uncertainty: "quantity.uncertainty",
  unit: "quantity.unit",
  usedProcedure: "observation.procedure",
  validTime: "time.valid",
  version: "entity.version",
};
const GEOMETRIES: ReadonlySet<string> = new Set(["geometries", "geometry", "spatial"]);
const TEXTS: ReadonlySet<string> = new Set(["label", "title", "description", "native"]);

/** The concept of a member, or of the nearest one around it that has one. */
function conceptOf(path: string): ConceptId {
  const [, top, ...inner] = path.split("/") as [string, string, ...string[]];
  // What stands in a text is a language, whatever it is called.
  const names = TEXTS.has(top) ? [top] : [top, ...inner];
  const name = names.findLast((one) => Object.hasOwn(CONCEPTS, one));
  if (name === "uncertainty" && GEOMETRIES.has(top)) return "space.uncertainty";
  return name === undefined ? "entity.identity" : (CONCEPTS[name] as ConceptId);
}

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
    const at = { kind: "resource", id: resource.id, path } as const;
    losses.push({ at, concept: conceptOf(path), change: "dropped", recovery });
  };
  walk(resource, "");
  return losses;
}

/** A resource that has no place in the format at all. */
export function wholeLoss({ id }: AnyResource, recovery: Loss["recovery"]): Loss {
  return { at: { kind: "resource", id, path: "" }, concept: "entity.identity", change: "dropped", recovery };
}
