// SPDX-License-Identifier: Apache-2.0
import { encodeIriPart } from "@jiku/adapter";

/** Names of the resources that speak of the file as a whole. */
export type FileResource =
  | "asset"
  | "contact"
  | "dataset"
  | "height"
  | "reference-system"
  | "spatial-id"
  | "spatial-id-floor"
  | "spatial-id-tile"
  | "time";

/**
 * The ids of what is lifted from one file. A key is one part without `/`, and everything else has a `/`, so that no two
 * ids are equal unless two keys are: `<base><key>`, `<base><key>/geometry/0/surface/1`, `<owner>/attribute/<name>`,
 * `<base>_/property/<name>`, `<base>_/dataset`.
 */
export interface CityIds {
  object(key: string): string;
  surface(objectId: string, geometry: number, surface: number): string;
  attribute(ownerId: string, name: string): string;
  property(name: string): string;
  file(name: FileResource): string;
  /** Of something that speaks of the file and is named by it, such as a reference system. */
  named(kind: string, name: string): string;
}

/** Ids under a base IRI. */
export function cityIds(base: string): CityIds {
  return {
    object: (key) => base + encodeIriPart(key),
    surface: (objectId, geometry, surface) => `${objectId}/geometry/${geometry}/surface/${surface}`,
    attribute: (ownerId, name) => `${ownerId}/attribute/${encodeIriPart(name)}`,
    property: (name) => `${base}_/property/${encodeIriPart(name)}`,
    file: (name) => `${base}_/${name}`,
    named: (kind, name) => `${base}_/${kind}/${encodeIriPart(name)}`,
  };
}
