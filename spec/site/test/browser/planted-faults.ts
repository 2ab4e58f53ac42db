// SPDX-License-Identifier: Apache-2.0
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { arrowBytes, geoParquet } from "../../../../packages/adapter-table/test/parquet-file.js";

/** A file with one fault in it, and how the fault is found. */
export interface PlantedFault {
  /** As the adapter names what it read. */
  readonly format: string;
  readonly name: string;
  readonly sound: () => Uint8Array;
  readonly plant: (sound: Uint8Array) => Uint8Array;
  readonly code: string;
  /** What has to be given with it. */
  readonly beside?: Readonly<Record<string, Uint8Array>>;
}

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const read = (path: string): Uint8Array => readFileSync(root + path);

/** The bytes with one part of them replaced. @throws when the part is not there, so that no plant does nothing */
function swap(from: string | Buffer, to: string | Buffer): PlantedFault["plant"] {
  return (sound) => {
    const bytes = Buffer.from(sound);
    const at = bytes.indexOf(from);
    if (at < 0) throw new Error(`${from} is not there`);
    return Buffer.concat([bytes.subarray(0, at), Buffer.from(to), bytes.subarray(at + Buffer.from(from).length)]);
  };
}

/** One bit turned round, where a share of the file ends. */
function flip(share: number): PlantedFault["plant"] {
  return (sound) => {
    const bytes = Buffer.from(sound);
    const at = Math.floor(bytes.length * share);
    bytes[at] = (bytes[at] as number) ^ 1;
    return bytes;
  };
}

const cut: PlantedFault["plant"] = (sound) => sound.subarray(0, Math.floor(sound.length * 0.8));

function sample(
  format: string,
  path: string,
  plant: PlantedFault["plant"],
  code: string,
  beside?: PlantedFault["beside"],
): PlantedFault {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return { format, name, sound: () => read(path), plant, code, ...(beside === undefined ? {} : { beside }) };
}

/** A file that the command writes out of a sample, since the adapter brings none. */
function written(
  format: string,
  name: string,
  source: string,
  plant: PlantedFault["plant"],
  code: string,
): PlantedFault {
  const sound = (): Uint8Array => {
    const folder = mkdtempSync(join(tmpdir(), "jiku-planted-"));
    try {
      const file = join(folder, name);
      const command = [`${root}packages/cli/bin/jiku.js`, "convert", root + source, "--to", format, "-o", file];
      execFileSync(process.execPath, command, { stdio: "ignore" });
      return readFileSync(file);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
  return { format, name, sound, plant, code };
}

const sidecar = (name: string): PlantedFault["beside"] => ({
  [`${name}.jiku.json`]: read(`packages/adapter-table/samples/${name}.jiku.json`),
});

const CITY = "packages/adapter-city/samples/";
const STAC = "packages/adapter-stac/samples/";
const CF = "packages/adapter-cf/samples/";
const CRYSTAL = "packages/adapter-crystal/samples/";
const MODEL = "packages/adapter-model/samples/";
const MOVING = "packages/adapter-moving/samples/";
const RDE = "packages/adapter-rde/samples/";
const RESEARCH = "packages/adapter-research-object/samples/";
const SENSOR = "packages/adapter-sensorthings/samples/";
const TABLE = "packages/adapter-table/samples/";

/** Every format that is read in the browser, a fault each: of meaning where the format lets one be planted, else of its bytes. */
export const plantedFaults: readonly PlantedFault[] = [
  sample("cityjson", `${CITY}house.city.json`, swap("[0, 3, 2, 1]", "[0, 3, 2, 99]"), "CTY-012"),
  sample("cityjsonseq", `${CITY}sheds.city.jsonl`, swap("[[[0,1,2,3]]]", "[[[0,1,2,77]]]"), "CTY-012"),
  sample("citygml", `${CITY}zones_6697.gml`, swap("35.25 139.73", "135.25 39.73"), "SP-02"),
  sample("spatialid", `${CITY}voxels.csv`, swap("20/0/931434/412811", "20/0/93143400/412811"), "CTY-030"),
  sample("plateau-lod", `${CITY}building.jsonld`, swap("34.6834", "134.6834"), "SP-02"),
  sample(
    "stac-item",
    `${STAC}flood-item.json`,
    swap('"start_datetime": "2025-09', '"start_datetime": "2025-10'),
    "TM-01",
  ),
  sample("stac-collection", `${STAC}heat-collection.json`, swap("35.0, 140.0, 36.0]", "35.0, 140.0]"), "STC-011"),
  sample("stac-items", `${STAC}page.json`, swap('"datetime": "2', '"datetime": "X'), "STC-011"),
  sample("coveragejson", `${CF}bay-grid.covjson`, swap("[34.5, 35]", "[35, 34.5, 35]"), "FD-02"),
  sample("netcdf-classic", `${CF}bay.nc`, swap("days since 2025-01-01", "days since 2025-01-99"), "CF-012"),
  sample("netcdf-classic", `${CF}bay-cdf5.nc`, swap("days since 2025-01-01", "days since 2025-01-99"), "CF-012"),
  sample("netcdf-4", `${CF}bay.nc4`, swap("degrees_north", "degrees_nortX"), "AD-121"),
  sample("zarr-zip", `${CF}bay-v2.zarr.zip`, swap("zarr_format", "zarr_formaX"), "AD-102"),
  sample("kerchunk", `${CF}bay-refs.json`, swap("days since 2025-01-01", "days since 2025-01-99"), "CF-012"),
  sample("cif", `${CRYSTAL}quartz.cif`, swap("4.91(1)", "four"), "CRY-011"),
  sample("mmcif", `${CRYSTAL}peptide.cif`, swap("_cell.length_a", "_cell.length_b"), "AD-115"),
  sample("optimade", `${CRYSTAL}graphite.json`, swap("[0, 0, 6.71]", "[0, 0, 0]"), "SP-11"),
  sample(
    "optimade-jsonl",
    `${CRYSTAL}structures.jsonl`,
    swap('"lattice_vectors":[[', '"lattice_vectors":[["a",'),
    "CRY-011",
  ),
  sample("fmi", `${MODEL}valve-2.0.xml`, swap('causality="output"', 'causality="sideways"'), "MDL-011"),
  written("fmu", "valve.fmu", `${MODEL}valve-2.0.xml`, flip(0.3), "AD-102"),
  sample("ssd", `${MODEL}plant-2.0.ssd`, swap('startElement="heater"', 'startElement="nobody"'), "MDL-012"),
  written("ssp", "plant.ssp", `${MODEL}plant-2.0.ssd`, flip(0.3), "AD-102"),
  sample("onnx", "examples/flood/surrogate.onnx", cut, "AD-103"),
  sample("bmi", `${MODEL}pond.bmi.json`, swap('["rain"]', '"rain"'), "MDL-011"),
  sample("cwl", `${MODEL}rate.cwl`, swap("level: float", "level: flout"), "MDL-011"),
  sample("ymmsl", `${MODEL}tidal-flat.ymmsl`, swap("- probe.level_in", "- nobody.level_in"), "MDL-012"),
  sample("mf-json", `${MOVING}walk.json`, swap("T10:05:00.000Z", "T09:05:00.000Z"), "MOV-016"),
  sample("geopose", `${MOVING}camera.json`, swap('"lat": 35.6', '"lat": 135.6'), "MOV-011"),
  sample("rde", `${RDE}invoice/invoice.json`, swap("2026-05-14", "2026-05-34"), "RDE-011"),
  sample("ro-crate", `${RESEARCH}river-crate/ro-crate-metadata.json`, swap("2025-01-01/", "2025-02-01/"), "TM-01"),
  sample("dcat-turtle", `${RESEARCH}wells.ttl`, swap("2024-01-01", "2025-01-01"), "TM-01"),
  sample("datacite-json", `${RESEARCH}rain.datacite.json`, swap("2024-01-01/", "2025-01-01/"), "TM-01"),
  sample("datacite-xml", `${RESEARCH}rain.datacite.xml`, swap("2024-01-01/", "2025-01-01/"), "TM-01"),
  sample("jpcoar", `${RESEARCH}survey.jpcoar.xml`, swap("2024-03-15", "2024-13-15"), "RO-012"),
  sample("croissant", `${RESEARCH}gauges.croissant.json`, swap("e3b0c442", "xxxxxxxx"), "RO-014"),
  sample("sensorthings", `${SENSOR}rows.json`, swap("2025-06-01T01:00:00Z", "2025-06-01T25:00:00Z"), "TM-19"),
  sample("oms-json", `${SENSOR}level-oms.json`, swap('"begin": "2025-06-01', '"begin": "2025-06-02'), "TM-01"),
  sample("connected-systems", `${SENSOR}stream-cs.json`, swap("2025-06-01T00:00:00Z", "2025-06-01T99:00:00Z"), "TM-19"),
  sample("ngsi-ld", `${SENSOR}room-ngsi.jsonld`, swap("[139.7, 35.6]", "[139.7, 135.6]"), "SP-02"),
  sample("csv", `${TABLE}stations.csv`, swap("35.4437", "135.4437"), "SP-02", sidecar("stations.csv")),
  { format: "geoparquet", name: "gauges.parquet", sound: geoParquet, plant: cut, code: "AD-103" },
  { format: "arrow", name: "levels.arrow", sound: () => arrowBytes("file"), plant: cut, code: "AD-103" },
];
