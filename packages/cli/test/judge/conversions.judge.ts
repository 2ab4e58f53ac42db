// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { askPython, convert, inputs, PACKAGES, SAMPLES } from "./convert-by-command.js";

const arrays = inject("judgePythons").arrays;

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

const stac = inject("judgePythons").stac;

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

const crystal = inject("judgePythons").crystal;

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
