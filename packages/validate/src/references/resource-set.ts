// SPDX-License-Identifier: Apache-2.0
import type { AnyResource } from "@jiku/model";
import { referenceSystem } from "@jiku/spacetime";
import { createBoundedMap } from "./bounded-map.js";
import { createIdIndex } from "./id-index.js";

/** The closed set of a validation: every id with its class, and the resources themselves as far as rules ask for them. */
export interface ResourceSet {
  /** Adds a resource; returns the ordinal of the record that has the id already, or -1. `type` "" = unusable by fault. */
  add(id: string, ordinal: number, type: string, resource: AnyResource | undefined): number;
  /** Class of an absolute IRI: "" for one that is blocked by a structure fault, undefined when it is not in the set. */
  typeOf(iri: string): string | undefined;
  get(iri: string): AnyResource | undefined;
  /** Ordinal of the record with this absolute IRI, or -1. */
  ordinalOf(iri: string): number;
  readonly full: boolean;
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

/** `readAgain` reads a record by its ordinal; undefined when it is no sound resource. */
export function createResourceSet(limit: number, readAgain: (ordinal: number) => AnyResource | undefined): ResourceSet {
  const index = createIdIndex(limit);
  const typeNames: string[] = [""];
  const typeNumbers = new Map([["", 0]]);
  const types = createBoundedMap<string, string>(REMEMBERED_TYPES);
  const definitions = createBoundedMap<string, AnyResource>(REMEMBERED_RESOURCES);
  const others = createBoundedMap<string, AnyResource | null>(256);

  function numberOf(type: string): number {
    const known = typeNumbers.get(type);
    if (known !== undefined) return known;
    typeNumbers.set(type, typeNames.length);
    typeNames.push(type);
    return typeNames.length - 1;
  }

  return {
    get full() {
      return index.full;
    },
    add(id, ordinal, type, resource) {
      const first = index.add(id, ordinal, numberOf(type));
      if (first < 0 && resource !== undefined && DEFINITIONS.has(type)) definitions.set(id, resource);
      return first;
    },
    typeOf(iri) {
      const known = types.get(iri);
      if (known !== undefined) return known;
      const number = index.typeOf(iri);
      const type = number >= 0 ? typeNames[number] : referenceSystem(iri) === undefined ? undefined : "ReferenceSystem";
      if (type !== undefined) types.set(iri, type);
      return type;
    },
    ordinalOf: (iri) => index.ordinalOf(iri),
    get(iri) {
      const known = definitions.get(iri);
      if (known !== undefined) return known;
      const ordinal = index.ordinalOf(iri);
      if (ordinal < 0) return referenceSystem(iri);
      const cached = others.get(iri);
      if (cached !== undefined) return cached ?? undefined;
      const resource = readAgain(ordinal);
      others.set(iri, resource ?? null);
      return resource;
    },
  };
}
