// SPDX-License-Identifier: Apache-2.0
import type { JsonPackage, RandomBelow } from "../mutation.js";
import { findSites, type Place } from "./find-sites.js";
import type { PlaceName, PlaceTypes } from "./place-types.js";
import type { Way } from "./rule-mutator.js";
import { withValue } from "./with-value.js";

/** What takes the place of a value, and where in it the fault is reported (a JSON Pointer; absent = the value itself). */
export interface Change {
  readonly value: unknown;
  readonly at?: string;
}

/** The place of a value, and the document around it. */
export interface Surroundings extends Place {
  readonly document: JsonPackage;
  readonly random: RandomBelow;
}

/**
 * Breaks a value that the package has: of the values of the named types, from a random one on, the first that the change suits.
 * `change` gives undefined for a value that it cannot break, or not without a second fault.
 */
export function changing<N extends PlaceName>(
  names: N | readonly N[],
  note: string,
  change: (value: PlaceTypes[N], around: Surroundings) => Change | undefined,
): Way {
  const wanted = typeof names === "string" ? [names] : names;
  return (document, random) => {
    const places = findSites(document, wanted);
    const first = places.length === 0 ? 0 : random(places.length);
    for (const [i] of places.entries()) {
      const place = places[(first + i) % places.length] as Place;
      const changed = change(place.value as PlaceTypes[N], { ...place, document, random });
      if (changed === undefined) continue;
      const mutated = withValue(document, place.pointer, changed.value);
      return { document: mutated, path: place.pointer + (changed.at ?? ""), note: `${place.pointer}: ${note}` };
    }
    return undefined;
  };
}
