// SPDX-License-Identifier: Apache-2.0
import { availableParallelism } from "node:os";
import type { JudgeOptions } from "../options/options.js";
import { sizeOf } from "./origin.js";
import type { Plan } from "./plan.js";

/** Below that a second thread costs more than it brings: it has to load the rules too. */
const WORTH_A_THREAD = 100_000_000;
/** No shard is smaller. */
export const LEAST_SHARD = 1 << 16;

/** How many threads judge a closed set: as many as asked for, where it can be cut into as many shards. */
export function jobsFor(plans: readonly Plan[], { jobs, assets }: JudgeOptions): number {
  const bytes = plans.reduce((total, { origin }) => total + sizeOf(origin), 0);
  const asked = jobs === "auto" ? (bytes < WORTH_A_THREAD ? 1 : availableParallelism()) : jobs;
  if (assets !== undefined || plans.some(({ format }) => format.kind !== "jiku")) return 1;
  return Math.max(1, Math.min(asked, Math.floor(bytes / LEAST_SHARD)));
}
