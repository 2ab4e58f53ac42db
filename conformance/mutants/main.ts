// SPDX-License-Identifier: Apache-2.0
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import type { Bilingual } from "@jiku/model";
import { parse } from "yaml";
import { loadCatalogue, suiteFile } from "../dist/load-requirements.js";
import { judgedLaws, lackingLaws } from "./judge/judged-laws.js";
import { judgeProofs, type Proof } from "./judge/proofs.js";
import { recordOf } from "./judge/record.js";
import type { Found, Share } from "./judge/share.js";
import { tableText } from "./judge/table.js";
import { mutants } from "./mutants.js";

/** Seeds on which each mutant is judged; those of certificates are drawn. */
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
/** Which thread judges a mutant by all laws; the first one has the laws that are judged on one seed only. */
const TABLE = [0, 1, 1];
const THREADS = 2;

// node main.js [--seeds N] [ID ...]: all of it, or the mutants that are named, without controls; then nothing is written.
const { values, positionals: only } = parseArgs({ allowPositionals: true, options: { seeds: { type: "string" } } });
const seeds = SEEDS.slice(0, Number(values.seeds ?? SEEDS.length));
const isWhole = only.length === 0 && seeds.length === SEEDS.length;
const catalogue = loadCatalogue();
const required = judgedLaws(catalogue);

const shares = Array.from({ length: THREADS }, (_, n): Share => {
  const mine = <Item>(items: readonly Item[]): readonly Item[] => items.filter((_, at) => at % THREADS === n);
  const tabled = mutants.filter((_, at) => TABLE[at % TABLE.length] === n || seeds.length === 1).map(({ id }) => id);
  return { seeds: mine(seeds), tabled, only };
});
const found = await Promise.all(shares.map(inThread));
const { reasons } = parse(readFileSync(suiteFile("mutants/reasons.yaml"), "utf8")) as {
  readonly reasons: readonly { readonly law: string; readonly reason: Bilingual }[];
};
const proof = judgeProofs({ required, lacking: lackingLaws(catalogue), mutants, found, reasons });

console.log(tableText(required, mutants, found));
tell(proof);
if (isWhole && proof.faults.length === 0) {
  writeFileSync(
    suiteFile("../spec/gen/mutants.json"),
    `${JSON.stringify(recordOf(required, proof, SEEDS), null, 1)}\n`,
  );
}
console.log(`${proof.passed} passed, ${proof.faults.length} failed`);
process.exitCode = proof.faults.length === 0 ? 0 : 1;

function inThread(share: Share): Promise<Found> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./judge/worker.js", import.meta.url), { workerData: share });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

function tell({ faults, notes }: Proof): void {
  for (const note of notes) console.log(note);
  for (const fault of faults) console.log(`FAILED ${fault}`);
}
