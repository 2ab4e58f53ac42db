// SPDX-License-Identifier: Apache-2.0
import type { Entity, Field, Observation, ReferenceSystem, Resource } from "@jiku/model";
import { PART_OF, REFERENCE, STRUCTURE } from "../names.js";

/** A structure with all that says something of it. */
export interface Structure {
  readonly entity: Entity;
  readonly lattice: ReferenceSystem | undefined;
  /** Entities that are part of it: chains. */
  readonly parts: readonly Entity[];
  /** Fields of it and of its parts. */
  readonly fields: readonly Field[];
  readonly observations: readonly Observation[];
}

/** All resources that are to be written. Structures are small: they are held in memory. */
export interface Gathered {
  readonly structures: readonly Structure[];
  readonly references: readonly Entity[];
  readonly byId: ReadonlyMap<string, Resource>;
  readonly count: number;
}

/** Whether an Entity was a data block of a CIF. */
export function isBlock(entity: Entity): boolean {
  return entity["cif:block"] !== undefined;
}

/**
 * Reads all resources. A structure is an Entity of that class, or one whose frame is a lattice.
 * @param blocks whether data blocks of a CIF without structure count as well
 */
export async function gather(
  resources: AsyncIterable<Resource>,
  signal: AbortSignal | undefined,
  blocks: boolean,
): Promise<Gathered> {
  const byId = new Map<string, Resource>();
  let count = 0;
  for await (const resource of resources) {
    signal?.throwIfAborted();
    count++;
    if (!byId.has(resource.id)) byId.set(resource.id, resource);
  }
  const all = [...byId.values()];
  const fields = groupByFeature<Field>(all, "Field");
  const observations = groupByFeature<Observation>(all, "Observation");
  const rank = new Map(all.map(({ id }, i) => [id, i]));
  const fieldsOf = (features: readonly Entity[]): readonly Field[] =>
    features
      .flatMap(({ id }) => fields.get(id) ?? [])
      .sort((a, b) => (rank.get(a.id) as number) - (rank.get(b.id) as number));
  const entities = all.filter((one): one is Entity => one.type === "Entity");
  const partsOf = groupParts(entities);
  const latticeOf = (entity: Entity): ReferenceSystem | undefined => {
    const own = [entity.frame, ...(entity.geometries ?? []).map(({ rs }) => rs)].map((rs) => byId.get(rs ?? ""));
    const found = own.find((one) => one?.type === "ReferenceSystem" && (one as ReferenceSystem).kind === "lattice");
    return found as ReferenceSystem | undefined;
  };
  const structures = entities
    .filter(
      (entity) =>
        entity.entityTypes.includes(STRUCTURE) || latticeOf(entity) !== undefined || (blocks && isBlock(entity)),
    )
    .map((entity) => {
      const parts = partsOf.get(entity.id) ?? [];
      return {
        entity,
        lattice: latticeOf(entity),
        parts,
        fields: fieldsOf([entity, ...parts]),
        observations: observations.get(entity.id) ?? [],
      };
    });
  const references = entities.filter(({ entityTypes }) => entityTypes.includes(REFERENCE));
  return { structures, references, byId, count };
}

function groupByFeature<T extends Field | Observation>(all: readonly Resource[], type: T["type"]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    if (one.type !== type) continue;
    const feature = (one as unknown as T).featureOfInterest ?? "";
    push(groups, feature, one as unknown as T);
  }
  return groups;
}

function groupParts(entities: readonly Entity[]): Map<string, Entity[]> {
  const groups = new Map<string, Entity[]>();
  for (const one of entities)
    for (const { predicate, object } of one.relations ?? []) if (predicate === PART_OF) push(groups, object, one);
  return groups;
}

function push<T>(groups: Map<string, T[]>, key: string, value: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}
