// SPDX-License-Identifier: Apache-2.0
import type { AnyResource } from "@jiku/model";
import { referenceSystem } from "@jiku/spacetime";
import { classNames } from "../structure/structure.js";
import { type Beyond, createBeyond } from "./beyond.js";
import { createBoundedMap } from "./bounded-map.js";
import { createIdIndex, type IdIndex, type IndexOptions } from "./id-index.js";
import type { SortedRun } from "./sorted-run.js";

/** The closed set of a validation: every id with its class, and the resources themselves as far as rules ask for them. */
export interface ResourceSet {
  /** Adds a resource; returns the ordinal of the first record of the id, or -1 as `IdIndex.add`. `type` "" = unusable by fault. */
  add(id: string, ordinal: number, type: string, resource: AnyResource | undefined): number;
  /** Class of an absolute IRI: "" for one that is blocked by a structure fault, undefined when it is not in the set. */
  typeOf(iri: string): string | undefined;
  get(iri: string): AnyResource | undefined;
  /** Ordinal of the record with this absolute IRI, or -1. */
  ordinalOf(iri: string): number;
  readonly index: IdIndex;
  /** IRIs that a registered reference system answered for want of a record in the set, and others that the user notes. */
  readonly beyond: Beyond;
  /** Looks up in the index of the whole set from now on. */
  adopt(ids: SortedRun): void;
}

const REMEMBERED_TYPES = 1 << 14;
const REMEMBERED_RESOURCES = 1 << 12;
/** Classes that many others lean on; they stay in memory while others are read again when a rule asks. */
const DEFINITIONS = new Set([
  "ReferenceSystem",
  "Property",
  "Procedure",
  "System",
  "Transform",
  "Policy",
  "Agent",
  "Activity",
]);

/** Names by number, equal in every part of a set; 0 stands for a resource with a structure fault. */
const TYPE_NAMES = ["", ...classNames];
const TYPE_NUMBERS: ReadonlyMap<string, number> = new Map(TYPE_NAMES.map((name, number) => [name, number]));

/** `readAgain` reads a record by its ordinal; undefined when it is no sound resource. */
export function createResourceSet(
  options: IndexOptions,
  readAgain: (ordinal: number) => AnyResource | undefined,
): ResourceSet {
  const index = createIdIndex(options);
  const types = createBoundedMap<string, string>(REMEMBERED_TYPES);
  const definitions = createBoundedMap<string, AnyResource>(REMEMBERED_RESOURCES);
  const others = createBoundedMap<string, AnyResource | null>(256);
  const beyond = createBeyond();

  function registeredSystem(iri: string): AnyResource | undefined {
    const system = referenceSystem(iri);
    if (system !== undefined) beyond.note(iri);
    return system;
  }

  return {
    index,
    beyond,
    add(id, ordinal, type, resource) {
      const first = index.add(id, ordinal, TYPE_NUMBERS.get(type) ?? 0);
      if (first < 0 && resource !== undefined && DEFINITIONS.has(type) && definitions.get(id) === undefined)
        definitions.set(id, resource);
      return first;
    },
    typeOf(iri) {
      const known = types.get(iri);
      if (known !== undefined) return known;
      const number = index.typeOf(iri);
      const type = number >= 0 ? TYPE_NAMES[number] : registeredSystem(iri)?.type;
      if (type !== undefined) types.set(iri, type);
      return type;
    },
    ordinalOf: (iri) => index.ordinalOf(iri),
    get(iri) {
      const known = definitions.get(iri);
      if (known !== undefined) return known;
      const ordinal = index.ordinalOf(iri);
      if (ordinal < 0) return registeredSystem(iri);
      const cached = others.get(iri);
      if (cached !== undefined) return cached ?? undefined;
      const resource = readAgain(ordinal);
      if (resource !== undefined && DEFINITIONS.has(resource.type)) definitions.set(iri, resource);
      else others.set(iri, resource ?? null);
      return resource;
    },
    adopt(ids) {
      index.adopt(ids);
      for (const cache of [types, definitions, others]) cache.clear();
    },
  };
}
