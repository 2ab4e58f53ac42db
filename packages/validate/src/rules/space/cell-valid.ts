// SPDX-License-Identifier: Apache-2.0
import type { ReferenceSystem, Report, Rule } from "@jiku/model";
import { cellFault, cellForm, cellOutOfRange, isCellCheckable } from "@jiku/spacetime";
import { rangeText } from "./number-text.js";
import { systemAt } from "./system-at.js";

/** @param grid the grid system in a form that the cell functions know */
function judge(cell: string, grid: string, rs: ReferenceSystem, path: string, report: Report): void {
  if (cellFault(grid, cell, rs.refinementLevel) === undefined) return;
  const outside = cellOutOfRange(grid, cell, rs.refinementLevel);
  if (outside === undefined) report(path, { cell, gridSystem: rs.gridSystem, expected: cellForm(grid) });
  else
    report(
      path,
      { cell, part: outside.part, value: outside.value, range: rangeText(...outside.range) },
      { case: "range" },
    );
}

/** A cell is a legal one of the grid system of its `rs` (model, 4.5). Systems without a check here are not judged. */
export const cellValid: Rule<"Geometry"> = {
  code: "SP-15",
  on: "Geometry",
  check(geometry, report, context) {
    if (geometry.type !== "CellSet" || geometry.rs === undefined) return;
    const rs = systemAt(geometry.rs, context);
    if (rs === undefined) return;
    const { cells, rs: system } = geometry;
    if (rs.kind !== "dggs") {
      cells.forEach((cell, k) => void report(`/cells/${k}`, { cell, system, kind: rs.kind }, { case: "kind" }));
      return;
    }
    const { gridSystem } = rs;
    if (gridSystem === undefined) return;
    const grid = isCellCheckable(gridSystem) ? gridSystem : context.expand(gridSystem);
    if (isCellCheckable(grid)) cells.forEach((cell, k) => void judge(cell, grid, rs, `/cells/${k}`, report));
  },
};
