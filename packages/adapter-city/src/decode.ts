// SPDX-License-Identifier: Apache-2.0
import { type DecodeEvent, type DecodeOptions, type NativeInput, type Outcome, runDecode } from "@jiku/adapter";
import { createRun, type DecodeRun } from "./decode-run.js";
import { beginsAsXml, type Family, familyOf } from "./family.js";
import { readGmlFile } from "./gml/read-gml-file.js";
import { CITY_LIMITS } from "./limits.js";
import { readLodFile } from "./lod/read-lod-file.js";
import { readCityFile } from "./read-city-file.js";
import { readCatalogue } from "./spatial-id/read-catalogue.js";
import { readTable } from "./spatial-id/read-table.js";

const READERS: Readonly<Record<Family, (run: DecodeRun) => AsyncGenerator<DecodeEvent>>> = {
  citygml: readGmlFile,
  "spatialid-table": readTable,
  "spatialid-json": readCatalogue,
  "plateau-lod": readLodFile,
};

/**
 * Lifts CityJSON, CityGML, spatial IDs and PLATEAU's linked data; what shows none of the others is read as CityJSON.
 * A CityJSON document is read twice: once for its syntax, its vertices and the links
 * of its city objects, once for the city objects themselves, which pass one by one. A sequence is read once, line by line.
 */
export async function* decodeCity(input: NativeInput, options: DecodeOptions): AsyncGenerator<DecodeEvent> {
  const run = createRun(input, options);
  yield* runDecode(run, readFile, outcomeOf);
}

async function* readFile(run: DecodeRun): AsyncGenerator<DecodeEvent> {
  yield* readerOf(await run.file.read(0, CITY_LIMITS.detectBytes), run);
}

function readerOf(head: Uint8Array, run: DecodeRun): AsyncGenerator<DecodeEvent> {
  const found = familyOf(head, { name: run.file.path });
  if (found !== undefined) return READERS[found.family](run);
  return beginsAsXml(head) ? readGmlFile(run) : readCityFile(run);
}

function outcomeOf(run: DecodeRun): Outcome {
  if (run.report.errors > run.refusals) return "invalid";
  return run.refused ? "refused" : "complete";
}
