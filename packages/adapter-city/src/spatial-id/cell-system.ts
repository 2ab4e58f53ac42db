// SPDX-License-Identifier: Apache-2.0
import type { NativeLocation, ReferenceSystem } from "@jiku/model";
import type { CityIds } from "../identity.js";
import type { Emit } from "../lift-context.js";
import type { CellSystem } from "./read-cell.js";

/**
 * The reference system of spatial IDs. What the floors `f` of a three-dimensional one are counted from is stated by no
 * file and no library: its vertical part has no datum, so that the rule on heights finds it (SP-19).
 * @returns its id
 */
export function emitCellSystem(system: CellSystem, ids: CityIds, at: NativeLocation, emit: Emit): string {
  if (system === "TileXYZ") {
    const id = ids.file("spatial-id-tile");
    const tiles: ReferenceSystem = {
      type: "ReferenceSystem",
      id,
      label: { en: "Spatial ID, tiles z/x/y", ja: "空間ID(平面、z/x/y)" },
      kind: "dggs",
      gridSystem: "jk:TileXYZ",
    };
    emit({ kind: "resource", resource: tiles, source: at });
    return id;
  }
  const id = ids.file("spatial-id");
  const floor = ids.file("spatial-id-floor");
  const voxels: ReferenceSystem = {
    type: "ReferenceSystem",
    id,
    label: { en: "Spatial ID, voxels z/f/x/y", ja: "空間ID(立体、z/f/x/y)" },
    kind: "dggs",
    gridSystem: "jk:ZFXY",
    componentSystems: [floor],
  };
  const heights: ReferenceSystem = {
    type: "ReferenceSystem",
    id: floor,
    label: { en: "Floors f of the spatial ID", ja: "空間IDの階f" },
    kind: "vertical",
    axes: [{ name: "f", direction: "up" }],
  };
  emit({ kind: "resource", resource: voxels, source: at });
  emit({ kind: "resource", resource: heights, source: at });
  return id;
}
