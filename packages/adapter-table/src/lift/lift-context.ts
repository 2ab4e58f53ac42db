// SPDX-License-Identifier: Apache-2.0
import { type DecodeEvent, type DecodeRun, encodeIriPart } from "@jiku/adapter";
import type { TableDescription } from "../description/table-description.js";
import type { TableSource } from "../source/table-source.js";
import type { TableSystem } from "./geometry.js";
import type { TableColumn } from "./table-column.js";

/** What the lifting of one table needs. */
export interface LiftContext {
  readonly run: DecodeRun;
  readonly source: TableSource;
  readonly description: TableDescription | undefined;
  readonly columns: readonly TableColumn[];
  /** By name of the column; `""` holds for x, y, z. */
  readonly systems: ReadonlyMap<string, TableSystem>;
  /** Id of the Property of a column, where it has one. */
  readonly properties: ReadonlyMap<string, string>;
  /** Base under which ids of this table are made. */
  readonly base: string;
  readonly assetId: string;
  readonly datasetId: string;
}

/** The base of a table: that of the run, with the path of the table where it is not the primary file. */
export function tableBase({ input, options }: DecodeRun, file: string): string {
  if (file === input.primary.path) return options.base;
  return `${options.base}${file.split("/").map(encodeIriPart).join("/")}/`;
}

/** The id of a part of a table. */
export function partId(base: string, ...parts: readonly (string | number)[]): string {
  return base + parts.map((part) => encodeIriPart(String(part))).join("/");
}

export type Emit = (event: DecodeEvent) => void;
