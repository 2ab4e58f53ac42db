// SPDX-License-Identifier: Apache-2.0
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import * as tables from "@jiku/arbitrary/tables";
import { goals, isExplained } from "./coverage.js";
import { added, NOTHING, type Tally } from "./tally.js";

const DEFAULT_SAMPLES = 10_000;
const SHARE = 0.999;
/** Seeds handed out at a time. */
const SLICE = 2000;

function runWorker(from: number, to: number): Promise<Tally> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./worker.js", import.meta.url), { workerData: { from, to } });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

async function runAll(samples: number): Promise<Tally> {
  let [next, tally] = [0, NOTHING];
  const lane = async (): Promise<void> => {
    for (let from = next; from < samples; from = next) {
      next = Math.min(from + SLICE, samples);
      const part = await runWorker(from, next);
      tally = added(tally, part);
      process.stderr.write(`\r${tally.packages} of ${samples}`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  return tally;
}

function printCodes({ codes }: Tally): void {
  console.log("code                          made    caught");
  for (const [code, { made, caught }] of Object.entries(codes).sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(
      `${code.padEnd(26)}${String(made).padStart(8)}${String(caught).padStart(10)}${made === caught ? "" : "  *"}`,
    );
}

function printSome(title: string, lines: readonly string[]): void {
  console.log(`\n${title}: ${lines.length}`);
  for (const line of lines.slice(0, 40)) console.log(`  ${line}`);
}

const samples = Number(process.argv[2] ?? DEFAULT_SAMPLES);
const tally = await runAll(samples);
const wanted = goals(tables);
const absent = wanted.filter((goal) => tally.coverage[goal] === undefined);
const mutants = Object.values(tally.codes).reduce((sum, { made }) => sum + made, 0);

printCodes(tally);
printSome("Valid packages with a finding of severity error or warning", tally.faulty);
printSome("Mutants that were missed, or found with something else", tally.missed);
printSome(
  `Of ${wanted.length} members, variants and values, not reached in 10,000 samples`,
  absent.map((goal) => `${goal}${isExplained(goal) ? " (a rule demands it)" : ""}`),
);
const isEnough = tally.missed.length <= mutants * (1 - SHARE);
console.log(
  `\n${mutants - tally.missed.length} of ${mutants} mutants caught; ${tally.packages - tally.faulty.length} of ${tally.packages} packages valid`,
);
const failures =
  tally.faulty.length + (isEnough ? 0 : tally.missed.length) + absent.filter((goal) => !isExplained(goal)).length;
console.log(`${tally.packages + mutants - tally.faulty.length - tally.missed.length} passed, ${failures} failed`);
process.exitCode = failures === 0 ? 0 : 1;
