// SPDX-License-Identifier: Apache-2.0
import { type DecodeEvent, textAt } from "@jiku/adapter";
import { cityRecords, type ReadBytes } from "./city-records.js";
import type { DecodeRun } from "./decode-run.js";
import { hierarchyFindings, rootFindings } from "./document-findings.js";
import type { DocumentScan } from "./document-scan.js";
import { keyLookup } from "./key-lookup.js";
import type { FileContext, UnitContext } from "./lift-context.js";
import { liftObject } from "./lift-object.js";
import { vertexFindings } from "./scan-findings.js";

/** What a feature adds to a document. */
export interface UnitOptions {
  /** Judges a city object before it is lifted; what it gives is emitted instead. */
  readonly refuse?: (key: string, place: { readonly line: number; readonly column: number }) => DecodeEvent | undefined;
  /** Native members that belong to the city object with this key. */
  readonly extras?: { readonly key: string; readonly members: ReadonlyMap<string, unknown> };
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Lifts the city objects of a document or feature whose text has been scanned. */
export async function* liftUnit(
  scan: DocumentScan,
  read: ReadBytes,
  file: FileContext,
  run: DecodeRun,
  options: UnitOptions = {},
): AsyncGenerator<DecodeEvent> {
  const { report } = run;
  const before = report.errors;
  yield* rootFindings(scan, report);
  yield* vertexFindings(scan, file.transform !== undefined, report);
  yield* scaleFinding(scan, file);
  yield* hierarchyFindings(scan, read, report);
  const objects = scan.members.get("CityObjects");
  if (objects?.kind === "object") {
    const unit: UnitContext = {
      file,
      vertices: scan.vertices.table,
      keys: keyLookup(scan.objects),
      hierarchy: scan.hierarchy,
    };
    const repeated = new Set(scan.duplicates.map(({ at }) => at.offset));
    for await (const record of cityRecords(read, objects.place, objects.end, scan.tooLong)) {
      run.options.signal?.throwIfAborted();
      if (repeated.has(record.keyPlace.offset)) continue;
      const refused = options.refuse?.(record.key, record.keyPlace);
      if (refused !== undefined) {
        yield refused;
        continue;
      }
      const extras = record.key === options.extras?.key ? options.extras.members : undefined;
      yield* liftObject(record, JSON.parse(decoder.decode(record.bytes)), unit, extras);
    }
  }
  if (report.errors === before) countUnused(scan, file);
}

/** A scale of 0 puts all vertices on one plane; told once, when there are vertices. */
function* scaleFinding(scan: DocumentScan, file: FileContext): Generator<DecodeEvent> {
  const { transform, tally, report } = file;
  if (tally.flat || scan.vertices.table.count === 0 || transform?.scale.includes(0) !== true) return;
  tally.flat = true;
  const expected = { en: "without a scale of 0", ja: "0でない縮尺" };
  yield report.own("CTY-017", { member: "transform", expected }, file.transformAt);
}

/** Vertices that no geometry has asked for; a unit with errors is left out, since its geometries were not all read. */
function countUnused(scan: DocumentScan, file: FileContext): void {
  const { unused } = file.tally;
  const { count, first } = scan.vertices.table.unused();
  unused.total += scan.vertices.table.count;
  if (count > 0 && unused.count === 0) {
    unused.first = first;
    unused.at = textAt(scan.members.get("vertices")?.place ?? scan.scanner.end());
  }
  unused.count += count;
}
