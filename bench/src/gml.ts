// SPDX-License-Identifier: Apache-2.0
import { spawnSync } from "node:child_process";
import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeGml } from "./gml-data.js";

interface Reading {
  readonly seconds: number;
  readonly processor: number;
  readonly peak: number;
  readonly met: number;
}

/** Heap of a reading: what a file needs beyond it would fail. */
const HEAP = 128;

/** Time and peak memory of reading CityGML of 10 and 100 MB, beside a plain parse and a plain read of the same bytes. */
export function benchGml(folder: string, quick: boolean): void {
  console.log(`\nCityGML 2.0 with i-UR, a process each with a heap of ${HEAP} MB`);
  for (const megabytes of quick ? [2, 20] : [10, 100]) {
    const path = join(folder, `city-${megabytes}.gml`);
    const buildings = writeGml(path, megabytes * 1e6);
    const size = statSync(path).size / 1e6;
    const rows = {
      "plain read": read("bytes", path),
      "plain saxes parse": read("parse", path),
      decode: read("decode", path),
    };
    console.log(`  ${size.toFixed(0)} MB, ${buildings} buildings`);
    for (const [name, { seconds, processor, peak, met }] of Object.entries(rows))
      console.log(
        `    ${name.padEnd(20)} ${seconds.toFixed(2).padStart(7)} s  ${processor.toFixed(2).padStart(7)} s of processor  ${(size / seconds).toFixed(0).padStart(5)} MB/s  ${String(peak).padStart(4)} MB peak  ratio to parse ${(processor / rows["plain saxes parse"].processor).toFixed(2)}  ${met} met`,
      );
    rmSync(path);
  }
}

function read(how: string, path: string): Reading {
  const script = fileURLToPath(new URL("./gml-read.js", import.meta.url));
  const child = spawnSync(process.execPath, [`--max-old-space-size=${HEAP}`, script, how, path], { encoding: "utf8" });
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout) as Reading;
}
