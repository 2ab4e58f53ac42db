// SPDX-License-Identifier: Apache-2.0
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Adapter } from "@jiku/adapter";
import { makeBench } from "../../dist/make-bench.js";
import { ambientSubject } from "../judge/ambient-subject.js";
import { control, controlSubject, suiteBench } from "../judge/control.js";
import { type Drawn, drawnInputs } from "../judge/inputs.js";
import { type JudgedLaw, judgedLaws } from "../judge/judged-laws.js";
import { killOf } from "../judge/kills.js";
import { createMemory, remembering } from "../judge/remembering.js";
import { CODEC } from "./codec-folder.js";

const SEED = 1;
/** Inputs that each law draws at most. */
const SAMPLES = 25;
/** Laws that measure, which a machine under load would fail, and one that starts anew in other surroundings. */
const LEFT_OUT: ReadonlySet<string> = new Set(["time-growth", "memory", "early-error"]);
/** Of what is left, one that kills most, and those that take long; a mutant that another law kills never comes to them. */
const FIRST = "negative-codes";
const LAST: readonly string[] = ["boundaries", "lexical-negatives", "hostile", "structural", "truncation"];

const laws = judgedLaws()
  .filter(({ law }) => !LEFT_OUT.has(law.slug))
  .sort((a, b) => turn(a.law.slug) - turn(b.law.slug));
const memory = createMemory();
const drawn = new Map<string, Drawn | undefined>();
let copies = 0;

function turn(slug: string): number {
  return slug === FIRST ? -1 : LAST.indexOf(slug) + 1;
}

/** The law that kills the codec as it is now. */
async function killer(): Promise<string | undefined> {
  // Modules are loaded anew, so that what they do once, when they are loaded, is under mutation as well.
  const folder = join(process.cwd(), `${CODEC}-${copies++}`);
  cpSync(join(process.cwd(), CODEC), folder, { recursive: true });
  try {
    const { adapter } = (await import(pathToFileURL(join(folder, "index.js")).href)) as { readonly adapter: Adapter };
    for (const judged of laws) if (await isKilledBy(judged, adapter)) return judged.law.slug;
    return undefined;
  } catch (error) {
    return `exception: ${error instanceof Error ? error.message : String(error)}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function isKilledBy({ law, fewer }: JudgedLaw, adapter: Adapter): Promise<boolean> {
  const subject = ambientSubject(() => ({ ...adapter, manifest: control.manifest }));
  const bench = remembering(makeBench(suiteBench(subject, controlSubject(), SEED)), memory);
  if (!drawn.has(law.slug)) drawn.set(law.slug, drawnInputs(law, bench));
  const effort = { ...fewer, minSamples: { ...fewer.minSamples, dev: Math.min(fewer.minSamples.dev, SAMPLES) } };
  return (await killOf(law, effort, bench, drawn.get(law.slug))) !== undefined;
}

/** Where an instrumented module looks for the mutation that is switched on. */
function activate(id: string | undefined): void {
  const holder = globalThis as { __stryker__?: { activeMutant?: string } };
  holder.__stryker__ ??= {};
  if (id === undefined) delete holder.__stryker__.activeMutant;
  else holder.__stryker__.activeMutant = id;
}

/** A test runner of StrykerJS: the laws are its tests, and the codec below the working directory is what they judge. */
function createRunner() {
  return {
    capabilities: () => ({ reloadEnvironment: true }),
    async dryRun() {
      activate(undefined);
      // Twice: the first time what is drawn and validated is kept, the second one tells how long a mutant takes.
      await killer();
      const began = performance.now();
      const found = await killer();
      if (found !== undefined) return { status: "error", errorMessage: `the codec itself fails: ${found}` };
      return {
        status: "complete",
        tests: [{ id: "laws", name: "laws", status: 0, timeSpentMs: performance.now() - began }],
      };
    },
    async mutantRun({ activeMutant }: { readonly activeMutant: { readonly id: string } }) {
      activate(activeMutant.id);
      const found = await killer();
      if (found === undefined) return { status: "survived", nrOfTests: laws.length };
      return { status: "killed", failureMessage: found, killedBy: ["laws"], nrOfTests: laws.length };
    },
  };
}
createRunner.inject = [] as const;

export const strykerPlugins = [{ kind: "TestRunner", name: "laws", factory: createRunner }];
