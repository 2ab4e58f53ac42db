// SPDX-License-Identifier: Apache-2.0
import { jisMeshBounds, parseTile, parseZfxy, tileBounds, zfxyBounds } from "@jiku/spacetime";

/** In degrees. */
type Edges = { readonly west: number; readonly south: number; readonly east: number; readonly north: number };

/** The edges of a cell by the local name of its grid system; undefined for a cell that does not exist. */
export const cellOutlines: ReadonlyMap<string, (cell: string) => Edges | undefined> = new Map([
  ["ZFXY", (cell: string) => of(parseZfxy(cell), zfxyBounds)],
  ["TileXYZ", (cell: string) => of(parseTile(cell), tileBounds)],
  ["JISX0410", jisMeshBounds],
]);

function of<T>(cell: T | undefined, bounds: (cell: T) => Edges): Edges | undefined {
  return cell === undefined ? undefined : bounds(cell);
}
