// SPDX-License-Identifier: Apache-2.0
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { Ajv } from "ajv";
import { afterAll, describe, expect, it } from "vitest";
import { askPython, judgePython } from "../../../../tools/test/judge-python.js";
import { jiku } from "../jiku.js";

const PACKAGES = join(import.meta.dirname, "../../..");
const SAMPLES = join(PACKAGES, "../../shared/samples");
const cwd = mkdtempSync(join(tmpdir(), "jiku-conversions-"));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

/** The files that are there, our own and those of the shared samples. */
function inputs(...paths: readonly string[]): readonly string[] {
  const missing = paths.filter((path) => !existsSync(path));
  if (missing.length > 0) console.warn(`SKIPPED: ${missing.map((path) => basename(path)).join(", ")} are not at hand`);
  return paths.filter((path) => existsSync(path));
}

interface Converted {
  readonly path: string;
  /** What the loss report counts: concepts, each with the number of its losses. */
  readonly lost: Readonly<Record<string, number>>;
}

/** Converts by the command, with the loss report that it writes. */
async function convert(file: string, to: string, ending: string): Promise<Converted> {
  const [path, losses] = [join(cwd, `${basename(file)}${ending}`), join(cwd, `${basename(file)}${ending}.losses.json`)];
  const { code, err } = await jiku(["convert", file, "--to", to, "-o", path, "--losses", losses, "--force"], { cwd });
  expect([code, err]).toEqual([0, expect.any(String)]);
  const { summary } = JSON.parse(readFileSync(losses, "utf8")) as {
    readonly summary: readonly { readonly direction: string; readonly concept: string; readonly count: number }[];
  };
  const lost: Record<string, number> = {};
  for (const { direction, concept, count } of summary)
    if (direction === "write") lost[concept] = (lost[concept] ?? 0) + count;
  return { path, lost };
}

const arrays = judgePython("arrays");

/** What zarr-python reads beside what netCDF4-python reads: values as they are stored, or unpacked where we wrote them so. */
const STORED = `
import sys, json, netCDF4, zarr, numpy as np
source = netCDF4.Dataset(sys.argv[1])
def arrays(group):
    for name, node in group.members():
        if hasattr(node, "members"): yield from arrays(node)
        else: yield name, node
out = {}
for name, array in arrays(zarr.open_group(sys.argv[2], mode="r", use_consolidated=False)):
    if name not in source.variables or source[name].dtype.kind not in "iuf": continue
    packed = "scale_factor" in source[name].ncattrs()
    source[name].set_auto_maskandscale(packed and "scale_factor" not in array.attrs)
    mine, theirs = np.asarray(array[...], "f8"), np.ma.filled(np.ma.asarray(source[name][...], "f8"), np.nan)
    same = mine.shape == theirs.shape and np.allclose(mine, theirs, rtol=1e-15, atol=0, equal_nan=True)
    out[name] = {"same": bool(same), "count": int(mine.size), "units": array.attrs.get("units"), "calendar": array.attrs.get("calendar")}
print(json.dumps(out))
`;

type Stored = Readonly<
  Record<string, { readonly same: boolean; readonly count: number; readonly units: string | null }>
>;

describe.skipIf(arrays === undefined)("NetCDF to Zarr, read by zarr-python beside netCDF4-python", () => {
  const files = inputs(
    join(PACKAGES, "adapter-cf/samples/bay.nc"),
    join(PACKAGES, "adapter-cf/samples/bay.nc4"),
    join(SAMPLES, "netcdf/cf-python__sample_files_precipitation_flux.nc"),
    join(SAMPLES, "netcdf/cf-python__sample_files_umfile1.nc"),
  );
  it.each(files)("%s", async (file) => {
    const { path, lost } = await convert(file, "zarr", ".zarr");
    const read = Object.entries(askPython(arrays!, STORED, [file, path]) as Stored);
    expect(read.filter(([, { same }]) => !same)).toEqual([]);
    expect(read.length).toBeGreaterThanOrEqual(4);
    expect(read.filter(([, { units, count }]) => units !== null && count > 0).length).toBeGreaterThanOrEqual(4);
    expect(lost).toMatchObject({ "entity.identity": expect.any(Number), "space.crs": expect.any(Number) });
  });
});

/** What covjson-pydantic reads: names and sizes of the ranges of all coverages, and the first ones beside those of the file. */
const COVERAGES = `
import sys, json, netCDF4, numpy as np
from covjson_pydantic.coverage import Coverage, CoverageCollection
document = json.load(open(sys.argv[2]))
kind = Coverage if document["type"] == "Coverage" else CoverageCollection
read = kind.model_validate(document)
coverages = [read] if kind is Coverage else read.coverages
source = netCDF4.Dataset(sys.argv[1])
out = {}
for coverage in coverages:
    for name, array in coverage.ranges.items():
        mine = np.array([np.nan if v is None else v for v in array.values], "f8")
        theirs = np.ma.filled(np.ma.asarray(source[name][...], "f8"), np.nan).ravel()
        same = mine.size == theirs.size and np.allclose(mine, theirs, rtol=1e-12, atol=0, equal_nan=True)
        out[name] = {"same": bool(same), "count": int(mine.size)}
print(json.dumps(out))
`;

describe.skipIf(arrays === undefined)("CF to CoverageJSON, read by covjson-pydantic beside netCDF4-python", () => {
  const files = inputs(
    join(PACKAGES, "adapter-cf/samples/bay.nc"),
    join(SAMPLES, "netcdf/cf-python__sample_files_precipitation_flux.nc"),
    join(SAMPLES, "netcdf/cf-python__sample_files_0_air_temperature.nc"),
  );
  it.each(files)("%s", async (file) => {
    const { path, lost } = await convert(file, "coveragejson", ".covjson");
    const read = Object.entries(askPython(arrays!, COVERAGES, [file, path]) as Stored);
    expect(read.filter(([, { same }]) => !same)).toEqual([]);
    expect(read.reduce((total, [, { count }]) => total + count, 0)).toBeGreaterThan(10);
    expect(Object.keys(lost)).toContain("entity.identity");
  });
});

const stac = judgePython("stac");

/** The addresses of the official schemas of STAC that accept a collection; the schemas come with pystac. */
const COLLECTION = `
import sys, json
from pystac import STACObjectType, STACValidationError
from pystac.validation.stac_validator import JsonSchemaSTACValidator
collection = json.load(open(sys.argv[1]))
def judged(one):
    try:
        return JsonSchemaSTACValidator().validate_core(one, STACObjectType.COLLECTION, one["stac_version"])
    except STACValidationError as error:
        return "refused"
without = {key: value for key, value in collection.items() if key != "extent"}
print(json.dumps([judged(collection), judged(without)]))
`;

describe.skipIf(stac === undefined)(
  "SensorThings, OMS and NGSI-LD to a STAC collection, judged by the schemas of STAC",
  () => {
    const own = ["station-page.json", "moving-thing.json", "series-omsf.json", "room-ngsi.jsonld"];
    it.each(own)("%s", async (name) => {
      const { path, lost } = await convert(
        join(PACKAGES, "adapter-sensorthings/samples", name),
        "stac-collection",
        ".json",
      );
      const schema = "https://schemas.stacspec.org/v1.1.0/collection-spec/json-schema/collection.json";
      expect(askPython(stac!, COLLECTION, [path])).toEqual([schema, "refused"]);
      const collection = JSON.parse(readFileSync(path, "utf8")) as Readonly<Record<string, object>>;
      expect(Object.keys(collection["cube:variables"] ?? {}).length).toBeGreaterThan(0);
      expect(collection["extent"]).toMatchObject({
        temporal: { interval: [[expect.any(String), expect.any(String)]] },
      });
      expect(lost["entity.type"]).toBeGreaterThan(0);
    });
  },
);

const crystal = judgePython("crystal");

/** Whether optimade-python-tools accepts an answer, and how many sites each structure has. */
const ANSWER = `
import sys, json
from optimade.models import StructureResponseMany
answer = StructureResponseMany(**json.load(open(sys.argv[1])))
print(json.dumps([one["attributes"]["nsites"] if isinstance(one, dict) else one.attributes.nsites for one in answer.data]))
`;

/** Sites of the whole cell that gemmi reads of each block, and the volume of the cell. */
const CELLS = `
import sys, json, gemmi
blocks = [gemmi.make_small_structure_from_block(one) for one in gemmi.cif.read(sys.argv[1])]
print(json.dumps([[len(one.get_all_unit_cell_sites()), round(one.cell.volume, 6)] for one in blocks]))
`;

describe.skipIf(crystal === undefined)("CIF and OPTIMADE, read by gemmi and optimade-python-tools", () => {
  const cifs = inputs(
    join(PACKAGES, "adapter-crystal/samples/salt.cif"),
    join(SAMPLES, "cif/crystals__ice_H2O-Ice-VI.cif"),
    join(SAMPLES, "cif/crystals__zeolites_NPO.cif"),
  );
  it.each(cifs)("%s to OPTIMADE, and back to CIF with the same cell and sites", async (file) => {
    const answer = await convert(file, "optimade", ".json");
    const native = askPython(crystal!, CELLS, [file]) as readonly [number, number][];
    expect(askPython(crystal!, ANSWER, [answer.path])).toEqual(native.map(([sites]) => sites));
    const again = await convert(answer.path, "cif", ".cif");
    const cells = askPython(crystal!, CELLS, [again.path]) as readonly [number, number][];
    expect(cells.map(([sites]) => sites)).toEqual(native.map(([sites]) => sites));
    cells.forEach(([, volume], i) => {
      expect(volume).toBeCloseTo(native[i]?.[1] ?? 0, 3);
    });
    expect([...Object.keys(answer.lost), ...Object.keys(again.lost)].length).toBeGreaterThan(0);
  });
});

const city = judgePython("city");

/** What cjio reads: version, number of objects by type, and the box of all vertices. */
const CITY = `
import sys, json, io, collections
from cjio import cityjson
out = []
for path in sys.argv[1:]:
    model = cityjson.reader(open(path, encoding="utf-8"))
    kinds = collections.Counter(one["type"] for one in model.j["CityObjects"].values())
    out.append({"version": model.get_version(), "kinds": kinds, "box": [round(one, 2) for one in model.calculate_bbox()]})
print(json.dumps(out))
`;

describe.skipIf(city === undefined)("CityJSON to CityJSON, read by cjio and judged by the official schema", () => {
  const schemaPath = join(SAMPLES, "cityjson-schema/specs__schemas_cityjson.min.schema.json");
  const hasSchema = existsSync(schemaPath);
  if (!hasSchema) console.warn("SKIPPED: the official schema of CityJSON is not at hand; cjio alone judges");
  const accepts = hasSchema
    ? new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse(readFileSync(schemaPath, "utf8")) as object)
    : undefined;
  const files = inputs(
    join(PACKAGES, "adapter-city/samples/house.city.json"),
    join(PACKAGES, "adapter-city/samples/road-1.1.city.json"),
    join(SAMPLES, "cityjson/cjio__data_DH_01_subs.city.json"),
    join(SAMPLES, "cityjson/cjseq__data_3dbag_b2.city.json"),
    join(SAMPLES, "cityjson/cjval__data_japanese.city.json"),
  );
  it.each(files)("%s", async (file) => {
    const { path, lost } = await convert(file, "cityjson", ".city.json");
    const [native, written] = askPython(city!, CITY, [file, path]) as readonly { readonly version: string }[];
    expect({ ...written, version: native?.version }).toEqual(native);
    expect(written?.version).toBe("2.0");
    expect(accepts?.(JSON.parse(readFileSync(path, "utf8"))) ?? true, JSON.stringify(accepts?.errors)).toBe(true);
    expect(lost["metadata.asset"]).toBe(1);
  });
});
