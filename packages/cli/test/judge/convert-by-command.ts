// SPDX-License-Identifier: Apache-2.0
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, expect } from "vitest";
import { jiku } from "../jiku.js";

/** The packages of this repository, and the shared samples, which may be absent. */
export const PACKAGES = join(import.meta.dirname, "../../..");
export const SAMPLES = join(PACKAGES, "../../shared/samples");
const cwd = mkdtempSync(join(tmpdir(), "jiku-conversions-"));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

/** The files that are there, our own and those of the shared samples. */
export function inputs(...paths: readonly string[]): readonly string[] {
  const missing = paths.filter((path) => !existsSync(path));
  if (missing.length > 0) console.warn(`SKIPPED: ${missing.map((path) => basename(path)).join(", ")} are not at hand`);
  return paths.filter((path) => existsSync(path));
}

export interface Converted {
  readonly path: string;
  /** What the loss report counts: concepts, each with the number of its losses. */
  readonly lost: Readonly<Record<string, number>>;
}

/** Converts by the command, with the loss report that it writes. */
export async function convert(file: string, to: string, ending: string): Promise<Converted> {
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

/** Runs a script of Python with arguments, and gives the JSON that it printed. */
export function askPython(python: string, script: string, args: readonly string[]): unknown {
  const { status, stdout, stderr } = spawnSync(python, ["-W", "ignore", "-c", script, ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
