// SPDX-License-Identifier: Apache-2.0
import { healpixFault, healpixOutOfRange } from "./healpix.js";
import { jisMeshFault } from "./jis-mesh.js";
import { tileFault, tileOutOfRange } from "./tile-xyz.js";
import { type CellFault, type CellPart, zfxyFault, zfxyOutOfRange } from "./zfxy.js";

const NAMESPACE = "https://w3id.org/jiku/ns#";

interface CellSystem {
  readonly fault: (id: string, refinementLevel: number | undefined) => CellFault | undefined;
  readonly outOfRange: (id: string, refinementLevel: number | undefined) => CellPart | undefined;
  /** The parts of an id, or where it has none, a legal id. */
  readonly form: string;
}

const ZFXY: CellSystem = { fault: zfxyFault, outOfRange: zfxyOutOfRange, form: "z/f/x/y" };
const TILE: CellSystem = { fault: tileFault, outOfRange: tileOutOfRange, form: "z/x/y" };
const HEALPIX: CellSystem = { fault: healpixFault, outOfRange: healpixOutOfRange, form: "11" };
const JIS_MESH: CellSystem = { fault: jisMeshFault, outOfRange: () => undefined, form: "53394525" };

const SYSTEMS: ReadonlyMap<string, CellSystem> = new Map([
  ["ZFXY", ZFXY],
  ["TileXYZ", TILE],
  ["HEALPixNested", HEALPIX],
  ["HEALPixRing", HEALPIX],
  ["JISX0410", JIS_MESH],
]);

/** A cell system of this project by its CURIE or IRI. */
function systemOf(gridSystem: string): CellSystem | undefined {
  if (gridSystem.startsWith("jk:")) return SYSTEMS.get(gridSystem.slice(3));
  return gridSystem.startsWith(NAMESPACE) ? SYSTEMS.get(gridSystem.slice(NAMESPACE.length)) : undefined;
}

/** True when cells of the system can be judged; H3, S2 and unknown systems cannot without a plug-in of their own. */
export function isCellCheckable(gridSystem: string): boolean {
  return systemOf(gridSystem) !== undefined;
}

/**
 * The fault of a cell id in its grid system (model, 4.5).
 * @param gridSystem CURIE or IRI, such as `jk:ZFXY`
 * @param refinementLevel of the reference system; HEALPix needs it to know how many cells there are
 * @returns undefined for a legal id, "not-checkable" for a system that is not known here
 */
export function cellFault(
  gridSystem: string,
  id: string,
  refinementLevel?: number,
): CellFault | "not-checkable" | undefined {
  const system = systemOf(gridSystem);
  return system === undefined ? "not-checkable" : system.fault(id, refinementLevel);
}

/** The part of a well-formed cell id that lies outside its range; undefined for a legal id, another form and an unknown system. */
export function cellOutOfRange(gridSystem: string, id: string, refinementLevel?: number): CellPart | undefined {
  return systemOf(gridSystem)?.outOfRange(id, refinementLevel);
}

/** How a cell id is written: the parts of an id (`z/f/x/y`), or where it has none, a legal id; undefined for an unknown system. */
export function cellForm(gridSystem: string): string | undefined {
  return systemOf(gridSystem)?.form;
}
