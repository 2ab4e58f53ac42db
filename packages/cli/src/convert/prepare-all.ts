// SPDX-License-Identifier: Apache-2.0
import type { RunOptions } from "../options/options.js";
import type { DataRoot } from "../run/data-root.js";
import { discover } from "../run/discover.js";
import { nothingFound } from "../run/nothing-found.js";
import type { Judged, Plan } from "../run/plan.js";
import { prepare } from "../run/prepare.js";
import { folderClaims } from "../run/whole-folder.js";

/** All inputs of one output, found and opened. */
export interface PreparedInputs {
  readonly plans: readonly Plan[];
  /** What was found and cannot be read, or is no data. */
  readonly ready: readonly Judged[];
  close(): Promise<void>;
}

/** Finds and opens what the paths name. Whatever is wrong with an input becomes its report. */
export async function prepareAll(
  paths: readonly string[],
  root: DataRoot,
  options: RunOptions,
  cwd: string,
): Promise<PreparedInputs> {
  const plans: Plan[] = [];
  const ready: Judged[] = [];
  const closing: (() => Promise<void>)[] = [];
  let data = 0;
  for await (const found of discover(paths, root, cwd, options.input.followSymlinks, folderClaims(options.judge))) {
    if (found.kind === "end") {
      if (data + found.again === 0) ready.push(await nothingFound(found, "draft"));
      data = 0;
      continue;
    }
    const one = await prepare(found, root, options);
    if (one.kind === "plan" || one.judged.listedOnly !== true) data++;
    if (one.kind === "ready") ready.push(one.judged);
    else {
      plans.push(one.plan);
      closing.push(one.close);
    }
  }
  return {
    plans,
    ready,
    async close() {
      for (const close of closing) await close();
    },
  };
}
