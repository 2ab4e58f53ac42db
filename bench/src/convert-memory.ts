// SPDX-License-Identifier: Apache-2.0
import { spawnSync } from "node:child_process";
import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeRiver } from "./data.js";

/** Time and peak memory of `jiku convert` to N-Quads over sizes 1, 4 and 16, a process each. */
export function convertMemory(folder: string, records: number): void {
  const jiku = fileURLToPath(new URL("../../packages/cli/bin/jiku.js", import.meta.url));
  const hook = fileURLToPath(new URL("./report-peak.js", import.meta.url));
  console.log("\nPeak memory of convert to N-Quads, enriched, a process each");
  for (const times of [1, 4, 16]) {
    const path = join(folder, `convert-${times}.ndjson`);
    const out = join(folder, `convert-${times}.nq`);
    const count = (records / 4) * times;
    writeRiver(path, count);
    const begin = performance.now();
    const args = ["--import", hook, jiku, "convert", path, "--to", "nq", "--enrich", "-q", "-o", out];
    const child = spawnSync(process.execPath, args, { encoding: "utf8" });
    const seconds = (performance.now() - begin) / 1000;
    if (child.status !== 0) throw new Error(child.stderr);
    const megabytes = (file: string) => (statSync(file).size / 1e6).toFixed(0).padStart(5);
    console.log(
      `  ${String(count).padStart(8)} resources  ${megabytes(path)} MB file  ${megabytes(out)} MB N-Quads  ${seconds.toFixed(1).padStart(5)} s  ${child.stderr.trim().padStart(4)} MB peak`,
    );
    rmSync(path);
    rmSync(out);
  }
}
