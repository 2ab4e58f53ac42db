// SPDX-License-Identifier: Apache-2.0
import {
  type AdapterManifest,
  type FormatEntry,
  type ManifestFinding,
  type ManifestSample,
  sharedFindings,
} from "@jiku/adapter";
import { LOSS_CONCEPTS } from "./concepts.js";
import { CF_LIMITS } from "./limits.js";
import { OWN_FINDINGS } from "./own-findings.js";

const shared = sharedFindings([
  "AD-101",
  "AD-102",
  "AD-103",
  "AD-104",
  "AD-105",
  "AD-106",
  "AD-107",
  "AD-108",
  "AD-109",
  "AD-110",
  "AD-112",
  "AD-113",
  "AD-114",
  "AD-115",
  "AD-117",
  "AD-119",
  "AD-121",
  "AD-122",
]);

const AREA: readonly ManifestFinding[] = [
  { code: "FD-16", rule: "field/stored-metadata-agrees" },
  { code: "SP-20", rule: "space/crs-declared" },
];

const FORMATS: readonly FormatEntry[] = [
  {
    id: "coveragejson",
    title: { en: "CoverageJSON", ja: "CoverageJSON" },
    versions: ["1.0"],
    mediaTypes: ["application/prs.coverage+json"],
    extensions: [".covjson", ".json"],
    container: "file",
  },
  {
    id: "netcdf-classic",
    title: { en: "NetCDF classic", ja: "NetCDFクラシック" },
    versions: ["1", "2", "5"],
    mediaTypes: ["application/x-netcdf"],
    extensions: [".nc", ".cdf", ".nc3", ".grd"],
    container: "file",
    directions: ["decode", "read"],
    isolate: true,
  },
  {
    id: "netcdf-4",
    title: { en: "NetCDF-4 and HDF5", ja: "NetCDF-4とHDF5" },
    versions: ["4"],
    mediaTypes: ["application/x-netcdf", "application/x-hdf5"],
    extensions: [".nc4", ".hdf5", ".nc", ".h5"],
    container: "file",
    directions: ["decode", "read"],
    isolate: true,
  },
  {
    id: "zarr",
    title: { en: "Zarr folder", ja: "Zarrのフォルダ" },
    versions: ["2", "3"],
    mediaTypes: ["application/vnd+zarr"],
    extensions: [".zarr"],
    container: "directory",
    isolate: true,
  },
  {
    id: "zarr-zip",
    title: { en: "Zarr in a zip file", ja: "ZIPに入ったZarr" },
    versions: ["2", "3"],
    mediaTypes: ["application/zip"],
    extensions: [".zarr.zip", ".zip"],
    container: "archive",
    directions: ["decode", "read"],
    isolate: true,
  },
  {
    id: "kerchunk",
    title: { en: "kerchunk references", ja: "kerchunkの参照" },
    versions: ["0", "1"],
    mediaTypes: ["application/json"],
    extensions: [".json"],
    container: "file",
    directions: ["decode", "read"],
    isolate: true,
  },
];

const STORE = "samples/bay-v3.zarr";
const SAMPLES: readonly ManifestSample[] = [
  { path: "samples/bay-grid.covjson", format: "coveragejson" },
  { path: "samples/bay.nc", format: "netcdf-classic" },
  { path: "samples/bay-cdf5.nc", format: "netcdf-classic" },
  { path: "samples/bay.nc4", format: "netcdf-4" },
  { path: "samples/bay-v2.zarr.zip", format: "zarr-zip" },
  { path: "samples/bay-refs.json", format: "kerchunk", parts: ["samples/bay.nc"] },
  {
    path: `${STORE}/zarr.json`,
    format: "zarr",
    parts: [
      ...["time", "lat", "lon", "crs", "speed"].map((name) => `${STORE}/${name}/zarr.json`),
      ...["time/c/0", "lat/c/0", "lon/c/0", "crs/c", "speed/c/0/0/0"].map((chunk) => `${STORE}/${chunk}`),
    ],
  },
];

/** The content of `jiku-adapter.json`. */
export const manifest: AdapterManifest = {
  jikuAdapter: "1",
  id: "cf",
  version: "0.1.0",
  jiku: "1.0",
  title: { en: "CF arrays", ja: "CF規約の配列" },
  formats: FORMATS,
  directions: ["decode", "encode", "read"],
  concepts: {
    ...Object.fromEntries(LOSS_CONCEPTS.map((concept) => [concept, "lossy" as const])),
    "entity.identity": "lossy",
  },
  findings: [...OWN_FINDINGS, ...AREA, ...shared],
  limits: {
    detectBytes: CF_LIMITS.detectBytes,
    depth: CF_LIMITS.depth,
    memoryMiB: 1024,
    secondsPerMiB: 2,
    maxBytes: CF_LIMITS.bytes,
  },
  needs: { network: false, clock: false, random: false, reader: "child" },
  claims: ["core", "secure"],
  samples: SAMPLES,
};
