// SPDX-License-Identifier: Apache-2.0
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";

/** The tools of each community, pinned. Tests of one community share one set, so that it is made once. */
const SETS = {
  arrays: ["zarr==3.1.3", "numcodecs==0.16.3", "numpy==2.2.6", "netCDF4==1.7.2", "covjson-pydantic==0.7.0"],
  crystal: ["gemmi==0.7.3", "optimade==1.2.4"],
  research: ["rdflib==7.6.0", "rocrate==0.16.0"],
  stac: ["pystac[validation]==1.15.2"],
  city: ["cjio==0.10.1"],
  table: ["pyarrow==22.0.0", "csvw==3.5.1"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type JudgeSet = keyof typeof SETS;

declare module "vitest" {
  interface ProvidedContext {
    /** A Python with the tools of each community; a set that is not to be had is absent. */
    judgePythons: Readonly<Partial<Record<JudgeSet, string>>>;
  }
}

const VENVS = join(import.meta.dirname, "../../node_modules/.cache/jiku-judges");
const PIP = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--retries", "2"];
const run = promisify(execFile);

/** Makes every set that is not there yet, side by side, and tells the tests where they are. */
export async function setup(project: TestProject): Promise<void> {
  const names = Object.keys(SETS) as JudgeSet[];
  const found = await Promise.all(names.map(async (set) => [set, await pythonOf(set)] as const));
  project.provide("judgePythons", Object.fromEntries(found.filter(([, python]) => python !== undefined)));
}

/**
 * A Python in a folder of its own, made once: whole under its name, or not at all. Undefined, and said so, where Python or
 * the registry is not to be had.
 */
async function pythonOf(set: JudgeSet): Promise<string | undefined> {
  const pins: readonly string[] = SETS[set];
  const digest = createHash("sha256").update(pins.join("\n")).digest("hex");
  const folder = join(VENVS, `${set}-${digest.slice(0, 12)}`);
  const python = join(folder, "bin/python");
  if (existsSync(python)) return python;
  const fresh = `${folder}.${process.pid}`;
  try {
    await mkdir(VENVS, { recursive: true });
    await run("python3", ["-m", "venv", fresh]);
    await run(join(fresh, "bin/python"), [...PIP, ...pins]);
    await rename(fresh, folder).catch((error: unknown) => {
      // Another run may have made the same meanwhile.
      if (!existsSync(python)) throw error;
    });
    return python;
  } catch (error) {
    const { stderr = "", message } = error as { readonly stderr?: string; readonly message: string };
    const reason = stderr.trim().split("\n").at(-1) || message;
    console.warn(
      `SKIPPED: ${pins.join(", ")} are not to be had here (${reason.slice(0, 200)}); nothing is judged by them`,
    );
    return undefined;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}
