// SPDX-License-Identifier: Apache-2.0
import { spawnSync } from "node:child_process";

/** Runs a script of Python with arguments, and gives the JSON that it printed. */
export function askPython(python: string, script: string, args: readonly string[]): unknown {
  const { status, stdout, stderr } = spawnSync(python, ["-W", "ignore", "-c", script, ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
