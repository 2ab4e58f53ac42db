// SPDX-License-Identifier: Apache-2.0
import type { RunOptions } from "../options/options.js";
import { dataRootOf } from "./data-root.js";
import { discover } from "./discover.js";
import { nothingFound } from "./nothing-found.js";
import type { Judged, Plan } from "./plan.js";
import { prepare } from "./prepare.js";
import { folderClaims } from "./whole-folder.js";

/** The documents of `--catalogue`: known to all that is judged, and not judged themselves. */
export interface KnownPlans {
  /** Those that are known beside an input: all but the input itself. */
  beside(plan: Plan): readonly Plan[];
  besideAll(plans: readonly Plan[]): readonly Plan[];
  /** What could not be opened. */
  readonly faults: readonly Judged[];
  close(): Promise<void>;
}

/** Finds and opens the catalogues, as inputs are. */
export async function openKnown(options: RunOptions, cwd: string): Promise<KnownPlans> {
  const { catalogue, dataRoot, followSymlinks } = options.input;
  const plans: Plan[] = [];
  const faults: Judged[] = [];
  const closing: (() => Promise<void>)[] = [];
  const root = dataRootOf(catalogue, dataRoot, cwd, options.output.language);
  let data = 0;
  for await (const found of discover(catalogue, root, cwd, followSymlinks, folderClaims(options.judge))) {
    if (found.kind === "end") {
      if (data + found.again === 0) faults.push(await nothingFound(found, options.judge.profile ?? "core"));
      data = 0;
      continue;
    }
    const one = await prepare(found, root, options);
    if (one.kind === "plan") {
      data++;
      plans.push({ ...one.plan, known: true });
      closing.push(one.close);
    } else if (one.judged.listedOnly !== true) faults.push(one.judged);
  }
  return {
    beside: (plan) => plans.filter((known) => !isSameFile(known, plan)),
    besideAll: (inputs) => plans.filter((known) => !inputs.some((plan) => isSameFile(known, plan))),
    faults,
    async close() {
      for (const close of closing) await close();
    },
  };
}

function isSameFile({ origin: a }: Plan, { origin: b }: Plan): boolean {
  return a.kind === "path" && b.kind === "path" && a.path === b.path;
}
