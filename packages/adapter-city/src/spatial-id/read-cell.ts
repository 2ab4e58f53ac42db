// SPDX-License-Identifier: Apache-2.0
import { cellFault } from "@jiku/spacetime";

/** The cell systems that a spatial ID may belong to; only the number of its parts tells (z/f/x/y or z/x/y). */
export type CellSystem = "ZFXY" | "TileXYZ";

/** A spatial ID that was read, or that is none. */
export type Cell =
  | { readonly kind: "cell"; readonly system: CellSystem; readonly id: string; readonly zoom: number }
  | { readonly kind: "fault" };

/** Reads a spatial ID: four parts, f possibly negative, or three. */
export function readCell(text: string): Cell {
  const id = text.replace(/^\//, "");
  const system = /^\d+\/-?\d+\/\d+\/\d+$/.test(id) ? "ZFXY" : /^\d+\/\d+\/\d+$/.test(id) ? "TileXYZ" : undefined;
  if (system === undefined || cellFault(`jk:${system}`, id) !== undefined) return { kind: "fault" };
  return { kind: "cell", system, id, zoom: Number(id.slice(0, id.indexOf("/"))) };
}
