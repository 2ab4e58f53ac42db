// SPDX-License-Identifier: Apache-2.0
import { spawnSync } from "node:child_process";
import { closeSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { devNull } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const LATS = 180;
const LONS = 360;
/** Bytes of a record: a time and a map. */
const RECORD = 8 + LATS * LONS * 4;

type Texts = Readonly<Record<string, string>>;

interface BenchVariable {
  readonly name: string;
  readonly dimensions: readonly number[];
  readonly attributes: Texts;
  /** 5 = float, 6 = double. */
  readonly type: 5 | 6;
  readonly size: number;
}

const VARIABLES: readonly BenchVariable[] = [
  {
    name: "lat",
    dimensions: [1],
    attributes: { units: "degrees_north", standard_name: "latitude" },
    type: 5,
    size: LATS * 4,
  },
  {
    name: "lon",
    dimensions: [2],
    attributes: { units: "degrees_east", standard_name: "longitude" },
    type: 5,
    size: LONS * 4,
  },
  {
    name: "time",
    dimensions: [0],
    attributes: { units: "days since 2000-01-01", calendar: "standard", standard_name: "time" },
    type: 6,
    size: 8,
  },
  {
    name: "tas",
    dimensions: [0, 1, 2],
    attributes: { units: "K", standard_name: "air_temperature" },
    type: 5,
    size: LATS * LONS * 4,
  },
];

const word = (n: number): readonly number[] => [(n >>> 24) & 255, (n >>> 16) & 255, (n >>> 8) & 255, n & 255];

function text(value: string): readonly number[] {
  const ascii = [...value].map((character) => character.charCodeAt(0));
  return [...word(ascii.length), ...ascii, ...new Array<number>((4 - (ascii.length % 4)) % 4).fill(0)];
}

function attributes(all: Texts): readonly number[] {
  const entries = Object.entries(all).flatMap(([name, value]) => [...text(name), ...word(2), ...text(value)]);
  return [...word(12), ...word(Object.keys(all).length), ...entries];
}

function header(records: number, begins: readonly number[]): readonly number[] {
  const dimensions = [...text("time"), ...word(0), ...text("lat"), ...word(LATS), ...text("lon"), ...word(LONS)];
  const variables = VARIABLES.flatMap((variable, i) => [
    ...text(variable.name),
    ...word(variable.dimensions.length),
    ...variable.dimensions.flatMap(word),
    ...attributes(variable.attributes),
    ...word(variable.type),
    ...word(variable.size),
    ...word(begins[i] ?? 0),
  ]);
  const globals = attributes({ Conventions: "CF-1.11", title: "Bench" });
  const head = [0x43, 0x44, 0x46, 1, ...word(records), ...word(10), ...word(3), ...dimensions, ...globals];
  return [...head, ...word(11), ...word(VARIABLES.length), ...variables];
}

/**
 * A classic NetCDF file (CDF-1) of about `megabytes`: temperature over time, latitude and longitude, with a record dimension.
 * The same bytes every time.
 */
export function writeNetcdf(path: string, megabytes: number): void {
  const records = Math.max(1, Math.round((megabytes * 1e6) / RECORD));
  const size = header(records, []).length;
  const first = size + (LATS + LONS) * 4;
  const file = openSync(path, "w");
  writeSync(file, Uint8Array.from(header(records, [size, size + LATS * 4, first, first + 8])));
  const axes = new DataView(new ArrayBuffer((LATS + LONS) * 4));
  for (let i = 0; i < LATS; i++) axes.setFloat32(i * 4, -89.5 + i);
  for (let i = 0; i < LONS; i++) axes.setFloat32((LATS + i) * 4, 0.5 + i);
  writeSync(file, axes);
  const record = new DataView(new ArrayBuffer(RECORD));
  for (let i = 0; i < LATS * LONS; i++) record.setFloat32(8 + i * 4, 250 + (i % 60) * 0.5);
  for (let r = 0; r < records; r++) {
    record.setFloat64(0, r);
    writeSync(file, record);
  }
  closeSync(file);
}

/** Time and peak memory of `jiku validate` on a NetCDF file, its values read too, and of writing it as Zarr, beside a plain read and beside ncdump. */
export function benchNetcdf(folder: string, megabytes: number): void {
  const path = join(folder, "bench.nc");
  writeNetcdf(path, megabytes);
  const jiku = fileURLToPath(new URL("../../packages/cli/bin/jiku.js", import.meta.url));
  const hook = fileURLToPath(new URL("./report-peak.js", import.meta.url));
  const store = join(folder, "bench.zarr");
  const size = statSync(path).size / 1e6;
  console.log(`\nNetCDF classic, ${size.toFixed(0)} MB, a process each`);
  const read = `const f=require("fs").openSync(process.argv[1]);const b=Buffer.alloc(1<<20);while(require("fs").readSync(f,b)>0);`;
  const node = ["--import", hook];
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    ["plain read", process.execPath, [...node, "-e", read, path]],
    ["jiku validate", process.execPath, [...node, jiku, "validate", "-q", "--profile", "draft", path]],
    ["jiku validate --deep", process.execPath, [...node, jiku, "validate", "-q", "--profile", "draft", "--deep", path]],
    ["jiku convert --to zarr", process.execPath, [...node, jiku, "convert", "-q", path, "--to", "zarr", "-o", store]],
    ["ncdump -h", "ncdump", ["-h", path]],
    ["ncdump", "ncdump", [path]],
  ];
  for (const [name, command, args] of rows) {
    const begin = performance.now();
    const out = openSync(devNull, "w");
    const child = spawnSync(command, args, { encoding: "utf8", stdio: ["ignore", out, "pipe"] });
    closeSync(out);
    const seconds = (performance.now() - begin) / 1000;
    const absent = (child.error as NodeJS.ErrnoException | undefined)?.code === "ENOENT";
    if (!absent && child.status !== 0) throw new Error(`${name}: ${child.error?.message ?? child.stderr}`);
    const said = absent ? "not at hand" : `${seconds.toFixed(2).padStart(7)} s  ${peakOf(child.stderr)}`;
    console.log(`  ${name.padEnd(22)} ${said}`);
  }
  rmSync(path);
  rmSync(store, { recursive: true });
}

function peakOf(stderr: string): string {
  const [peak] = /\d+(?=\s*$)/.exec(stderr) ?? [];
  return peak === undefined ? "" : `${peak.padStart(4)} MB peak`;
}
