// SPDX-License-Identifier: Apache-2.0
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const VENVS = join(import.meta.dirname, "../../node_modules/.cache/jiku-judges");

/** The tools of each community. Tests of one community share one set, so that it is made once. */
const SETS = {
  arrays: ["zarr==3.1.3", "numcodecs==0.16.3", "numpy==2.2.6", "netCDF4==1.7.2", "covjson-pydantic==0.7.0"],
  crystal: ["gemmi==0.7.3", "optimade==1.2.4"],
  research: ["rdflib==7.6.0", "rocrate==0.16.0"],
  stac: ["pystac[validation]==1.15.2"],
  city: ["cjio==0.10.1"],
  table: ["pyarrow==22.0.0", "csvw==3.5.1"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/**
 * A Python with the pinned tools of a community; undefined, and said so, where Python or the registry is not to be had.
 * Its folder is made once, whole under its name or not at all; who comes meanwhile waits.
 */
export function judgePython(set: keyof typeof SETS): string | undefined {
  const pins: readonly string[] = SETS[set];
  const digest = createHash("sha256").update(pins.join("\n")).digest("hex");
  const folder = join(VENVS, `${set}-${digest.slice(0, 12)}`);
  const python = join(folder, "bin/python");
  mkdirSync(VENVS, { recursive: true });
  const unlock = lock(`${folder}.lock`, () => existsSync(python));
  if (unlock === undefined) return python;
  const fresh = `${folder}.${process.pid}`;
  try {
    const failed =
      failure("python3", ["-m", "venv", fresh]) ??
      failure(join(fresh, "bin/python"), ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", ...pins]);
    if (failed === undefined) renameSync(fresh, folder);
    else console.warn(`SKIPPED: ${pins.join(", ")} are not to be had here (${failed}); nothing was judged`);
    return failed === undefined ? python : undefined;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    unlock();
  }
}

const WAIT_MS = 500;

/** Takes a lock, or gives undefined when what it guards is there. The lock of a process that has ended counts for nothing. */
function lock(path: string, isThere: () => boolean): (() => void) | undefined {
  for (;;) {
    if (isThere()) return undefined;
    try {
      writeFileSync(path, String(process.pid), { flag: "wx" });
      return () => rmSync(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    if (!isAlive(path)) rmSync(path, { force: true });
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MS);
  }
}

function isAlive(path: string): boolean {
  try {
    const holder = Number(readFileSync(path, "utf8"));
    return holder === 0 || process.kill(holder, 0);
  } catch {
    return false;
  }
}

/** The last thing that a command said before it failed; undefined when it went well. */
function failure(command: string, args: readonly string[]): string | undefined {
  const { status, stderr, error } = spawnSync(command, args, { encoding: "utf8" });
  if (status === 0) return undefined;
  return (error?.message ?? stderr.trim().split("\n").at(-1) ?? "").slice(0, 200);
}

/** Runs a script of Python with arguments, or with a text on standard input, and gives the JSON that it printed. */
export function askPython(python: string, script: string, args: readonly string[], input = ""): unknown {
  const options = { encoding: "utf8", maxBuffer: 1 << 28, input } as const;
  const { status, stdout, stderr } = spawnSync(python, ["-W", "ignore", "-c", script, ...args], options);
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
