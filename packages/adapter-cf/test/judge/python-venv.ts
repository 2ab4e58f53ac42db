// SPDX-License-Identifier: Apache-2.0
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PINNED = ["zarr==3.1.3", "numcodecs==0.16.3", "numpy==2.4.6", "covjson-pydantic==0.7.0"];

/** A Python with the judges, made in a temporary folder; undefined, and said so, where it cannot be had. */
export function judgePython(): string | undefined {
  const given = process.env["JIKU_CF_JUDGE_PYTHON"];
  if (given !== undefined && existsSync(given)) return given;
  const folder = mkdtempSync(join(tmpdir(), "jiku-cf-judge-"));
  const python = join(folder, "bin", "python");
  try {
    execFileSync("python3", ["-m", "venv", folder], { stdio: "pipe" });
    execFileSync(python, ["-m", "pip", "install", "--quiet", ...PINNED], { stdio: "pipe" });
    return python;
  } catch (error) {
    console.warn(`SKIPPED: no Python with ${PINNED.join(", ")} (${String(error).slice(0, 120)})`);
    return undefined;
  }
}

/** Runs a script with arguments and gives what it printed as JSON. */
export function askPython(python: string, script: string, ...args: readonly string[]): unknown {
  return JSON.parse(
    execFileSync(python, ["-W", "ignore", "-c", script, ...args], { encoding: "utf8", maxBuffer: 1 << 28 }),
  );
}
