// SPDX-License-Identifier: Apache-2.0
import type { AnyResource } from "@jiku/model";
import { type TypeSites, typeSites } from "@jiku/model/sites";
import type { JsonPackage } from "../mutation.js";
import type { PlaceName } from "./place-types.js";
import { token } from "./token.js";

/** One value of a value type, union, primitive or class in a document. */
export interface Place {
  /** JSON Pointer into the document. */
  readonly pointer: string;
  readonly value: unknown;
  /** The member under which the value stands, itself or in its array or map; "" for a resource. */
  readonly key: string;
  /** The object that directly holds the value; the resource itself for a resource. */
  readonly holder: object;
  readonly resource: AnyResource;
  /** Of a reference: the classes it may name. */
  readonly refs: readonly string[];
}

type Members = Readonly<Record<string, unknown>>;

/** The type of an object, or of its variant where the type is a union. */
function variantOf(type: TypeSites, value: Members): TypeSites {
  return (type.tag === undefined ? undefined : type.variants?.get(value[type.tag] as string)) ?? type;
}

function isWanted(name: string, wanted: ReadonlySet<string>): boolean {
  return wanted.has(name) || (typeSites.get(name)?.supertypes ?? []).some((supertype) => wanted.has(supertype));
}

/** All values of the named types, in the order of the document; resources of a class that the model does not have are passed over. */
export function findSites(document: JsonPackage, names: readonly PlaceName[]): readonly Place[] {
  const wanted = new Set<string>(names);
  const found: Place[] = [];

  function visit(name: string, place: Place): void {
    const { value } = place;
    if (isWanted(name, wanted)) found.push(place);
    const type = typeSites.get(name);
    if (type === undefined || typeof value !== "object" || value === null) return;
    const members = value as Members;
    const variant = variantOf(type, members);
    if (variant !== type && wanted.has(variant.name)) found.push(place);
    for (const { member, site, refs, container } of variant.sites) {
      const value = members[member];
      if (value === undefined) continue;
      const pointer = place.pointer + token(member);
      const below = { ...place, pointer, value, key: member, holder: members, refs: refs ?? [] };
      if (container === "one") visit(site, below);
      else each(site, below);
    }
  }

  /** Lists, lists of lists and maps, down to the values. */
  function each(site: string, place: Place): void {
    const items: readonly (readonly [string | number, unknown])[] = Array.isArray(place.value)
      ? [...place.value.entries()]
      : Object.entries(place.value as Members);
    for (const [step, value] of items) {
      const item = { ...place, value, pointer: place.pointer + token(step) };
      if (Array.isArray(value)) each(site, item);
      else visit(site, item);
    }
  }

  for (const [i, resource] of document.graph.entries()) {
    const place = { pointer: `/graph/${i}`, value: resource, key: "", holder: resource, resource, refs: [] };
    visit(resource.type, place);
  }
  return found;
}
