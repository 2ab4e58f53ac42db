// SPDX-License-Identifier: Apache-2.0
import { parseWkt, wktChild, wktCode } from "./wkt.js";

/** What the package `epsg-index` keeps of one system. */
export interface IndexEntry {
  readonly code: string;
  readonly kind: string;
  readonly name: string;
  readonly wkt: string | null;
  /** North, west, south, east. */
  readonly bbox: readonly [number, number, number, number] | null;
}

/** What the pack takes of it. */
export interface IndexedSystem {
  readonly name: string;
  readonly kind: "geodetic" | "projected" | "vertical" | "compound";
  readonly datum?: string | undefined;
  readonly base?: string | undefined;
  readonly components?: readonly string[] | undefined;
  /** West, south, east, north, in degrees. */
  readonly area?: readonly number[] | undefined;
}

const KINDS: Readonly<Record<string, IndexedSystem["kind"]>> = {
  "CRS-GEOGCRS": "geodetic",
  "CRS-GEOG3DCRS": "geodetic",
  "CRS-GCENCRS": "geodetic",
  "CRS-PROJCRS": "projected",
  "CRS-VERTCRS": "vertical",
  "CRS-COMPOUNDCRS": "compound",
};

/** Reads one entry: kind, area, and the codes of datum, base or components out of its WKT. @throws Error on an unknown kind */
export function readIndexEntry(entry: IndexEntry): IndexedSystem {
  const kind = KINDS[entry.kind];
  if (kind === undefined) throw new Error(`EPSG:${entry.code} is of unknown kind ${entry.kind}`);
  const [north, west, south, east] = entry.bbox ?? [];
  const area = north === undefined ? undefined : [west ?? 0, south ?? 0, east ?? 0, north];
  const plain = { name: entry.name, kind, area };
  if (entry.wkt === null) return plain;
  const root = parseWkt(entry.wkt);
  if (kind === "projected") return { ...plain, base: wktCode(wktChild(root, "GEOGCS")) };
  if (kind !== "compound") return { ...plain, datum: wktCode(wktChild(root, "DATUM", "VERT_DATUM")) };
  const components = [wktCode(wktChild(root, "PROJCS", "GEOGCS")), wktCode(wktChild(root, "VERT_CS"))];
  return { ...plain, components: components.filter((code) => code !== undefined) };
}
