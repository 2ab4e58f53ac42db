// SPDX-License-Identifier: Apache-2.0
import type { Finding, Location, NativeLocation, Related } from "@jiku/model";

/** Where a finding of an adapter stands. */
export interface FindingPlace {
  /** Path of the native file. */
  readonly file?: string;
  readonly at: NativeLocation;
  /** Id of the lifted resource, where there is one. */
  readonly resource?: string;
  readonly related?: readonly Related[];
}

/** The members of a finding that say where it is; `path` is the pointer into the native file where the place has one. */
export function placeMembers(
  place: FindingPlace,
): Pick<Finding, "path" | "location" | "related"> & { readonly resource?: string } {
  return {
    path: place.at.kind === "json" ? place.at.pointer : "",
    ...(place.resource === undefined ? {} : { resource: place.resource }),
    location: nativeLocation(place.at, place.file),
    related: place.related ?? [],
  };
}

/** A location of the finding that names the file, and line and column where the native place has them. */
export function nativeLocation(at: NativeLocation, file?: string): Location {
  const line = "line" in at ? at.line : undefined;
  const column = at.kind === "text" || at.kind === "json" ? at.column : undefined;
  return {
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    native: at,
  };
}
