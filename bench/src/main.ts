// SPDX-License-Identifier: Apache-2.0
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { validateCity, validateRiver } from "./candidates.js";
import { convertMemory } from "./convert-memory.js";
import { benchCoupling } from "./coupling.js";
import { writeCity, writeRiver } from "./data.js";
import { parseLines } from "./floor.js";
import { benchGml } from "./gml.js";
import { interleave, median, type Row, ratio } from "./measure.js";
import { benchNetcdf } from "./netcdf.js";
import { benchRdf } from "./rdf.js";

const quick = process.argv.includes("--quick");
const records = quick ? 50_000 : 200_000;
const buildings = quick ? 5_000 : 20_000;
const rounds = quick ? 3 : 5;

const folder = mkdtempSync(join(tmpdir(), "jiku-bench-"));
try {
  const river = join(folder, "river.ndjson");
  const city = join(folder, "city.city.jsonl");
  writeRiver(river, records);
  writeCity(city, buildings);
  await throughput(`NDJSON, ${records} resources`, river, () => validateRiver(river, records));
  await throughput(`CityJSONSeq, ${buildings} buildings`, city, () => validateCity(city, buildings));
  const resources = join(folder, "resources.ndjson");
  writeRiver(resources, records / 10);
  await benchRdf(resources, join(folder, "resources.rdf"), rounds);
  await benchCoupling(rounds);
  memory();
  convertMemory(folder, records);
  benchNetcdf(folder, quick ? 50 : 200);
  benchGml(folder, quick);
  coldStart();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function throughput(title: string, path: string, check: () => Promise<void>): Promise<void> {
  const rows = await interleave({ "line split + JSON.parse": () => void parseLines(path), validate: check }, rounds);
  const megabytes = statSync(path).size / 1e6;
  const count = parseLines(path);
  console.log(`\n${title}, ${megabytes.toFixed(0)} MB, one core`);
  for (const row of rows) {
    const ms = median(row.rounds);
    const { value, steady } = ratio(rows[0] as Row, row);
    console.log(
      `  ${row.name.padEnd(26)} ${ms.toFixed(0).padStart(7)} ms  ${(megabytes / (ms / 1000)).toFixed(0).padStart(5)} MB/s  ${Math.round(
        count / (ms / 1000),
      )
        .toString()
        .padStart(8)} records/s  ratio ${value.toFixed(2)}${steady ? "" : "  unsteady"}`,
    );
  }
}

/** Peak memory of a run of its own over sizes 1, 4 and 16. */
function memory(): void {
  console.log("\nPeak memory of validate, a process each");
  for (const times of [1, 4, 16]) {
    const path = join(folder, `size-${times}.ndjson`);
    const count = (records / 4) * times;
    writeRiver(path, count);
    const child = spawnSync(
      process.execPath,
      [fileURLToPath(new URL("./peak.js", import.meta.url)), path, String(count)],
      { encoding: "utf8" },
    );
    if (child.status !== 0) throw new Error(child.stderr);
    console.log(
      `  ${String(count).padStart(8)} resources  ${(statSync(path).size / 1e6).toFixed(0).padStart(5)} MB file  ${child.stdout.trim().padStart(4)} MB peak`,
    );
    rmSync(path);
  }
}

function coldStart(): void {
  const small = join(folder, "small.ndjson");
  writeRiver(small, 20);
  const jiku = fileURLToPath(new URL("../../packages/cli/bin/jiku.js", import.meta.url));
  const time = (args: readonly string[]) => {
    const begin = performance.now();
    const child = spawnSync(process.execPath, args, { encoding: "utf8" });
    if (child.status !== 0) throw new Error(child.stdout + child.stderr);
    return performance.now() - begin;
  };
  const bare: number[] = [];
  const command: number[] = [];
  for (let i = 0; i < 2 * rounds; i++) {
    bare.push(time(["-e", "0"]));
    command.push(time([jiku, "validate", small]));
  }
  console.log(
    `\nCold start: node -e 0 ${median(bare).toFixed(0)} ms, jiku validate of a small file ${median(command).toFixed(0)} ms, difference ${(median(command) - median(bare)).toFixed(0)} ms`,
  );
}
