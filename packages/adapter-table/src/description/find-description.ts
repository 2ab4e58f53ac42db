// SPDX-License-Identifier: Apache-2.0
import { createReport, type DecodeEvent, type DecodeRun, type NativeFile, safePath } from "@jiku/adapter";
import type { Node } from "@jiku/syntax/json";
import { OWN_FINDINGS } from "../own-findings.js";
import { type DescriptionReader, readJsonFile } from "./description-reader.js";
import { fromCroissant, isCroissant } from "./from-croissant.js";
import { fromCsvw, isCsvw } from "./from-csvw.js";
import { fromDataPackage, isDataPackage } from "./from-data-package.js";
import { fromSidecar, isSidecar } from "./from-sidecar.js";
import type { TableDescription } from "./table-description.js";

/** Names under which a description stands beside its table, the surest first; CSVW: Model for Tabular Data, 5. */
function namesBeside(path: string): readonly string[] {
  const cut = path.lastIndexOf("/") + 1;
  const folder = path.slice(0, cut);
  const name = path.slice(cut);
  const stem = name.replace(/\.[^.]+$/, "");
  return [
    `${name}.jiku.json`,
    `${stem}.jiku.json`,
    `${name}-metadata.json`,
    `${stem}-metadata.json`,
    "csv-metadata.json",
    "datapackage.json",
    "croissant.json",
    "metadata.json",
  ].map((one) => folder + one);
}

/** The tables that a JSON description of any known standard describes; undefined when it is of none. */
export function tablesOf(reader: DescriptionReader, root: Node): readonly TableDescription[] | undefined {
  if (isSidecar(root)) return [fromSidecar(reader, root)];
  if (isCsvw(root)) return fromCsvw(reader, root);
  if (isCroissant(root)) return fromCroissant(reader, root);
  return isDataPackage(root) ? fromDataPackage(reader, root) : undefined;
}

/**
 * The description of a table that lies beside it. Our own sidecar and CSVW metadata go by their names; a package or a catalogue
 * must name the table. The surest one counts; others are told (TBL-016). Faults are those of the one that is used.
 */
export async function* findDescription(
  run: DecodeRun,
  table: NativeFile,
): AsyncGenerator<DecodeEvent, TableDescription | undefined> {
  let used: TableDescription | undefined;
  for (const path of namesBeside(table.path)) {
    const file = path === table.path ? undefined : await run.input.open(path);
    if (file === undefined) continue;
    // What a file beside the table says wrong counts only once it is known to describe the table.
    const report = createReport(OWN_FINDINGS, run.report.file);
    const reader: DescriptionReader = { run: { ...run, report }, file: path, events: [] };
    const root = await readJsonFile(reader, file);
    const tables = root === undefined ? undefined : tablesOf(reader, root);
    const found = tables?.find((one) => namesTable(one, path, table.path));
    if (found === undefined) {
      // A broken file under the very name of a description is told; a foreign one is none of this table's business.
      if (report.errors > 0 && /\.jiku\.json$|-metadata\.json$/.test(path))
        for (const event of reader.events) yield run.report.take(event);
      continue;
    }
    if (used === undefined) {
      used = found;
      for (const event of reader.events) yield run.report.take(event);
    } else if (used.file !== found.file) {
      yield run.report.own("TBL-016", { unused: path, used: used.file }, found.at, { file: path });
    }
  }
  return used;
}

function namesTable({ kind, table, file }: TableDescription, path: string, wanted: string): boolean {
  if (table === undefined) return kind === "sidecar";
  return resolvePath(path, table.path) === wanted || (kind === "sidecar" && file === `${wanted}.jiku.json`);
}

/** A path that a file names, from the root on; undefined when it leaves the folder or is an address. */
export function resolvePath(from: string, path: string): string | undefined {
  if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(path) || path.startsWith("/")) return undefined;
  const folder = from.slice(0, from.lastIndexOf("/") + 1);
  const plain = path.replace(/^\.\//, "").split(/[?#]/)[0] as string;
  return safePath(folder + decoded(plain));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
