// SPDX-License-Identifier: Apache-2.0
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
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
