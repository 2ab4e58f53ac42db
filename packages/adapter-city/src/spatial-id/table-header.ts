// SPDX-License-Identifier: Apache-2.0
import { readCell } from "./read-cell.js";

/** What the head of a table of spatial IDs says: the first line of PLATEAU's tool, and the names of the columns. */
export interface TableHeader {
  /** Columns of the id of the object and of the spatial ID, from 0. */
  readonly object: number;
  readonly cell: number;
  /** Names of all columns. */
  readonly columns: readonly string[];
  /** Lines before the rows. */
  readonly lines: 1 | 2;
  /** Version of the format, such as `0100`. */
  readonly version?: string;
  /** Largest zoom, and whether cells were merged into larger ones. */
  readonly zoom?: number;
  readonly merged?: boolean;
}

const CODE = /^PLATEAU_3D-Spatial-ID_CSV,([^,]*),(-?\d+),([01])\s*$/;
const OBJECT = /^(?:gml_?id|id|object_?id|feature_?id)$/i;
const CELL = /^(?:spatial_?id|zfxy|voxel_?id|空間id)$/i;

/** The line, from 0, at which two lines that are no head of a table stop being one. */
export function faultyLine(first: string): 0 | 1 {
  return CODE.test(withoutMark(first)) ? 1 : 0;
}

function withoutMark(line: string): string {
  return line.replace(/^\ufeff/, "");
}

/** Whether these lines are the configuration of the tool that writes such tables: class, module, prefix, properties. */
export function isConfiguration(lines: readonly string[]): boolean {
  return lines.length > 1 && lines.every((line) => /^[A-Z][A-Za-z]+,(?:uro|urf),[a-z][A-Za-z]*(?:,|\s*$)/.test(line));
}

/** The versions that are read. */
export const TABLE_VERSIONS = ["0100"] as const;

/** Reads the first two lines; undefined when they are no head of a table of spatial IDs. */
export function tableHeader(first: string, second: string | undefined): TableHeader | undefined {
  const code = CODE.exec(withoutMark(first));
  const names = code === null ? withoutMark(first) : second;
  const columns = (names ?? "").split(",").map((name) => name.trim().replace(/^"(.*)"$/, "$1"));
  const object = columns.findIndex((name) => OBJECT.test(name));
  const cell = columns.findIndex((name) => CELL.test(name));
  if (code === null) return object < 0 || cell < 0 ? undefined : { object, cell, columns, lines: 1 };
  if (second === undefined) return undefined;
  const isRow = columns.length === 2 && readCell(columns[1] ?? "").kind === "cell";
  if ((object < 0 || cell < 0) && !isRow) return undefined;
  const zoom = Number(code[2]);
  return {
    columns: cell < 0 ? ["gml_id", "spatial_id"] : columns,
    object: Math.max(object, 0),
    cell: cell < 0 ? 1 : cell,
    lines: cell < 0 ? 1 : 2,
    version: code[1] as string,
    ...(zoom === -1 ? {} : { zoom }),
    merged: code[3] === "1",
  };
}
