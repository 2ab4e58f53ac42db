// SPDX-License-Identifier: Apache-2.0
import type { Geometry, NativeLocation } from "@jiku/model";
import type { EntityDraft } from "../entity-draft.js";
import { emitCellSystem } from "../spatial-id/cell-system.js";
import { readCell } from "../spatial-id/read-cell.js";
import { nodeAt, type XmlNode } from "../xml/xml-node.js";
import { toldOnce } from "./gml-context.js";
import type { FeatureScope } from "./gml-scope.js";

/** The cells of a `uro:...SpatialIDAttribute`: those of three parts (z/x/y) and of four (z/f/x/y) are two sets. */
export function spatialIdCells(
  nodes: readonly XmlNode[],
  { context, draft, emit, later }: FeatureScope,
  add: (draft: EntityDraft, geometry: Geometry, at: NativeLocation) => void,
): void {
  const sets = { ZFXY: [] as string[], TileXYZ: [] as string[] };
  for (const node of nodes) {
    const cell = readCell(node.text.trim());
    if (cell.kind === "fault") emit(context.report.own("CTY-030", { id: node.text.trim() }, nodeAt(node)));
    else sets[cell.system].push(cell.id);
  }
  for (const system of ["ZFXY", "TileXYZ"] as const) {
    const cells = sets[system];
    const first = nodes[0];
    if (cells.length === 0 || first === undefined) continue;
    const at = nodeAt(first);
    const rs = emitCellSystem(system, context.ids, at, (event) => {
      if (toldOnce(context, `cells ${system} ${event.kind === "resource" ? event.resource.id : ""}`)) later(event);
    });
    add(draft, { type: "CellSet", rs, role: "bounding", cells: [...new Set(cells)] }, at);
  }
}
