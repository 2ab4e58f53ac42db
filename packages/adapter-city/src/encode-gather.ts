// SPDX-License-Identifier: Apache-2.0
import type { EncodeEvent, Spool } from "@jiku/adapter";
import type { Agent, Dataset, Entity, Geometry, Observation, Property, ReferenceSystem, Resource } from "@jiku/model";
import { objectType, surfaceType } from "./class-iri.js";
import type { KeyBook } from "./encode-keys.js";
import { lossAt, lossOf } from "./encode-losses.js";
import { HAS_MEMBER, HAS_PART, PART_OF } from "./names.js";
import { isCoordinate } from "./transform.js";

/** Resources that belong to one entity, as NDJSON in a spool: pairs of offset and length. */
interface Group {
  readonly runs: number[];
  /** Ids of the city objects that name it as parent. */
  readonly children: string[];
  /** Ids of those that name it as their part or member. */
  readonly wholes: string[];
  isObject: boolean;
}

/** All resources, put aside until the last one is known: CityJSON needs the parts of an object together, in any order of the input. */
export interface Gathered {
  /** Ids of the city objects, in the order in which they came. */
  readonly objects: readonly string[];
  readonly properties: ReadonlyMap<string, Property>;
  /** Ids of the properties whose attributes are written, added as that happens. */
  readonly writtenProperties: Set<string>;
  readonly systems: ReadonlyMap<string, ReferenceSystem>;
  readonly agents: ReadonlyMap<string, Agent>;
  readonly dataset: Dataset | undefined;
  /** Reference systems of the geometries; `undefined` among them for undeclared. */
  readonly used: ReadonlySet<string | undefined>;
  /** Least coordinates of all geometries. */
  readonly minimum: readonly [number, number, number];
  readonly count: number;
  childrenOf(id: string): readonly string[];
  wholesOf(id: string): readonly string[];
  isObject(id: string): boolean;
  /** The resources of an entity; each is given once. */
  read(id: string): Promise<readonly Resource[]>;
  /** Entities that were never asked for, although resources belong to them. */
  leftOver(): readonly string[];
}

/** What gathering needs and fills beside the resources. */
export interface GatherState {
  readonly events: EncodeEvent[];
  readonly signal: AbortSignal | undefined;
  readonly keys: KeyBook;
}

interface Gathering {
  readonly spool: Spool;
  readonly groups: Map<string, Group>;
  readonly objects: string[];
  readonly properties: Map<string, Property>;
  readonly systems: Map<string, ReferenceSystem>;
  readonly agents: Map<string, Agent>;
  readonly used: Set<string | undefined>;
  readonly minimum: [number, number, number];
  dataset: Dataset | undefined;
  count: number;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Reads all resources into the spool. Losses of resources that are not written at all go to `state.events`. */
export async function gather(resources: AsyncIterable<Resource>, spool: Spool, state: GatherState): Promise<Gathered> {
  const g: Gathering = {
    spool,
    groups: new Map(),
    objects: [],
    properties: new Map(),
    systems: new Map(),
    agents: new Map(),
    used: new Set(),
    minimum: [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    dataset: undefined,
    count: 0,
  };
  for await (const resource of resources) {
    state.signal?.throwIfAborted();
    g.count++;
    await take(resource, g, state);
  }
  return seal(g);
}

async function take(resource: Resource, g: Gathering, state: GatherState): Promise<void> {
  const { events } = state;
  switch (resource.type) {
    case "Entity":
      return takeEntity(resource as Entity, g, state);
    case "Observation": {
      const { featureOfInterest } = resource as Observation;
      if (featureOfInterest === undefined) events.push(lossOf(resource, "dropped"));
      else await keep(resource, featureOfInterest, g);
      return;
    }
    case "Property":
      g.properties.set(resource.id, resource as Property);
      return;
    case "ReferenceSystem":
      g.systems.set(resource.id, resource as ReferenceSystem);
      return;
    case "Agent":
      g.agents.set(resource.id, resource as Agent);
      return;
    case "Dataset":
      takeDataset(resource as Dataset, g, state);
      return;
    default:
      events.push(lossOf(resource, resource.type === "Asset" ? "defaulted" : "dropped"));
  }
}

/** A file has one head: of several Datasets the one of least id makes it, whatever their order. */
function takeDataset(dataset: Dataset, g: Gathering, { events }: GatherState): void {
  const [kept, merged] =
    g.dataset === undefined || dataset.id < g.dataset.id ? [dataset, g.dataset] : [g.dataset, dataset];
  g.dataset = kept;
  if (merged !== undefined) events.push(lossOf(merged, "merged"));
}

/** A semantic object: it says so, or it is of a class of surfaces, and it is part of something. */
export function isSurface(entity: Entity): boolean {
  const isPart = entity.relations?.some((r) => r.predicate === PART_OF) === true;
  return isPart && (entity["cityjson:surface"] !== undefined || surfaceType(entity.entityTypes) !== undefined);
}

async function takeEntity(entity: Entity, g: Gathering, { events, keys }: GatherState): Promise<void> {
  const parents = (entity.relations ?? []).filter((r) => r.predicate === PART_OF).map((r) => r.object);
  if (isSurface(entity)) {
    await keep(entity, parents[0] as string, g);
  } else if (objectType(entity.entityTypes) === undefined && entity.geometries === undefined) {
    events.push(lossOf(entity, "dropped"));
    return;
  } else {
    await keep(entity, entity.id, g);
    groupOf(entity.id, g).isObject = true;
    if (!keys.settle(entity)) events.push(lossAt(entity.id, ["id"], "defaulted", { concept: "entity.identity" }));
    g.objects.push(entity.id);
    for (const parent of parents) groupOf(parent, g).children.push(entity.id);
    for (const { predicate, object } of entity.relations ?? []) {
      if (isDownward(predicate)) groupOf(object, g).wholes.push(entity.id);
    }
  }
  for (const geometry of entity.geometries ?? []) survey(geometry, g);
}

/** Whether a relation leads from the whole to the part. */
export function isDownward(predicate: string): boolean {
  return predicate === HAS_PART || predicate === HAS_MEMBER;
}

function survey(geometry: Geometry, g: Gathering): void {
  g.used.add(geometry.rs);
  if ("coordinates" in geometry) lower(geometry.coordinates as readonly unknown[], g.minimum);
}

function lower(node: readonly unknown[], minimum: number[]): void {
  if (typeof node[0] !== "number") {
    for (const child of node) if (Array.isArray(child)) lower(child, minimum);
    return;
  }
  // A position that cannot be written moves nothing.
  if (!node.every(isCoordinate)) return;
  for (let k = 0; k < 3; k++) minimum[k] = Math.min(minimum[k] as number, (node[k] as number | undefined) ?? 0);
}

function groupOf(id: string, g: Gathering): Group {
  let group = g.groups.get(id);
  if (group === undefined) {
    group = { runs: [], children: [], wholes: [], isObject: false };
    g.groups.set(id, group);
  }
  return group;
}

async function keep(resource: Resource, owner: string, g: Gathering): Promise<void> {
  const bytes = encoder.encode(`${JSON.stringify(resource)}\n`);
  const offset = await g.spool.append(bytes);
  const { runs } = groupOf(owner, g);
  const last = runs.length - 2;
  if (last >= 0 && (runs[last] as number) + (runs[last + 1] as number) === offset)
    runs[last + 1] = (runs[last + 1] as number) + bytes.length;
  else runs.push(offset, bytes.length);
}

function seal(g: Gathering): Gathered {
  const { objects, properties, systems, agents, dataset, used, minimum, count, groups, spool } = g;
  const none: readonly string[] = [];
  return {
    objects,
    properties,
    writtenProperties: new Set(),
    systems,
    agents,
    dataset,
    used,
    minimum,
    count,
    childrenOf: (id) => groups.get(id)?.children ?? none,
    wholesOf: (id) => groups.get(id)?.wholes ?? none,
    isObject: (id) => groups.get(id)?.isObject === true,
    async read(id) {
      const runs = groups.get(id)?.runs.splice(0) ?? [];
      const out: Resource[] = [];
      for (let i = 0; i < runs.length; i += 2) {
        const text = decoder.decode(await spool.read(runs[i] as number, runs[i + 1] as number));
        for (const line of text.split("\n")) if (line !== "") out.push(JSON.parse(line) as Resource);
      }
      return out;
    },
    leftOver: () => [...groups].filter(([, { runs }]) => runs.length > 0).map(([id]) => id),
  };
}
