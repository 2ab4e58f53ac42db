// SPDX-License-Identifier: Apache-2.0
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { orphans } from "./checks/freshness.js";
import type { Lock } from "./checks/lock.js";
import type { Output } from "./emit/mark.js";
import { generate, generateValidators } from "./generate.js";
import { buildIr } from "./ir/build.js";
import { FROZEN_CODES, freezeCodes } from "./read/frozen-codes.js";
import { SourceError } from "./read/problem.js";
import { readSourceTree } from "./read/source-tree.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url)).replace(/[/\\]$/, "");
const SHOWN = 30;

function write(output: Output): void {
  for (const [path, text] of output) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
  }
}

async function runGenerate(): Promise<number> {
  const output = await generate(readSourceTree(ROOT));
  write(output);
  for (const path of orphans(ROOT, output)) rmSync(join(ROOT, path));
  console.log(`${output.size} files generated`);
  return 0;
}

/** The validators, where the sources of the package look for them and where its compiled modules do. */
async function runValidators(): Promise<number> {
  const output = await generateValidators(readSourceTree(ROOT));
  write(output);
  write(new Map([...output].map(([path, text]) => [path.replace("/src/", "/dist/"), text])));
  return 0;
}

async function runCheck(): Promise<number> {
  const { check } = await import("./check.js");
  const parts = await check(ROOT);
  for (const { faults } of parts) {
    for (const fault of faults.slice(0, SHOWN)) console.log(fault);
    if (faults.length > SHOWN) console.log(`… ${faults.length - SHOWN} more`);
  }
  for (const { name, faults, scope } of parts) {
    console.log(
      `${faults.length === 0 ? "ok  " : "FAIL"} ${name} (${scope})${faults.length === 0 ? "" : `: ${faults.length} faults`}`,
    );
  }
  return parts.every(({ faults }) => faults.length === 0) ? 0 : 1;
}

/** Builds the tables of look-up data anew out of their pinned sources; the only verb that uses the network. */
async function runPacks(): Promise<number> {
  const { buildCalendars } = await import("./packs/calendars.js");
  const { buildCoastlines } = await import("./packs/coastlines.js");
  const { buildExternalTerms } = await import("./packs/external-terms.js");
  const { buildReferenceSystems } = await import("./packs/reference-systems.js");
  const { buildUnits } = await import("./packs/units.js");
  const built = [
    buildCalendars(),
    await buildCoastlines(),
    await buildExternalTerms(),
    await buildReferenceSystems(ROOT),
    await buildUnits(),
  ];
  for (const pack of built) write(pack);
  return 0;
}

async function runCompleteLock(): Promise<number> {
  const { completeLock } = await import("./checks/complete-lock.js");
  const path = join(ROOT, "package-lock.json");
  const lock = JSON.parse(readFileSync(path, "utf8")) as Lock;
  writeFileSync(path, `${JSON.stringify(completeLock(lock), null, 2)}\n`);
  return 0;
}

function runFreeze(): Promise<number> {
  const tree = readSourceTree(ROOT);
  write(new Map([[FROZEN_CODES, freezeCodes(tree, buildIr(tree).rules)]]));
  return Promise.resolve(0);
}

/** Called by the build of a package, in its folder. */
async function runBundle(): Promise<number> {
  const { bundlePackage } = await import("./bundle.js");
  await bundlePackage(process.cwd());
  return 0;
}

/** Packed tarballs, used in an empty folder; ends with totals. */
async function runPackTrial(): Promise<number> {
  const { tryPacks } = await import("./pack-trial.js");
  const { passed, failures } = tryPacks(ROOT);
  console.log(`\n${passed} passed, ${failures.length} failed`);
  return failures.length === 0 ? 0 : 1;
}

/** Every adapter in the classes that it claims; ends with totals. */
async function runCertifyAll(): Promise<number> {
  const { certifyAll } = await import("./certify-all.js");
  const { passed, failed } = certifyAll(ROOT);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** The table of other people's files; where there are none, that is said, and is no failure. */
async function runSamplesTable(): Promise<number> {
  const { samplesTable } = await import("./samples-table.js");
  samplesTable(ROOT);
  return 0;
}

const VERBS: Readonly<Record<string, () => Promise<number>>> = {
  generate: runGenerate,
  validators: runValidators,
  bundle: runBundle,
  "pack-trial": runPackTrial,
  check: runCheck,
  "certify-all": runCertifyAll,
  "samples-table": runSamplesTable,
  packs: runPacks,
  "complete-lock": runCompleteLock,
  freeze: runFreeze,
};

async function main(verb: string | undefined): Promise<number> {
  const run = VERBS[verb ?? ""];
  if (run === undefined) {
    console.error(`usage: node tools/dist/main.js ${Object.keys(VERBS).join("|")}`);
    return 2;
  }
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    console.error(error.message);
    return 2;
  }
}

process.exitCode = await main(process.argv[2]);
