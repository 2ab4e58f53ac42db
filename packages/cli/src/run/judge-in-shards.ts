// SPDX-License-Identifier: Apache-2.0
import type { ProfileName } from "@jiku/model";
import { type DocumentReport, jsonDocument } from "@jiku/validate";
import { fileSpillStore } from "@jiku/validate/node";
import { finishShards, joinShards, planShards, type ShardHead, type ShardIndex } from "@jiku/validate/shards";
import type { JudgeOptions } from "../options/options.js";
import type { Survey } from "../survey/survey.js";
import { originSource } from "./file-source.js";
import { LEAST_SHARD } from "./jobs.js";
import type { Progress } from "./judge.js";
import { sizeOf } from "./origin.js";
import { ownRules } from "./own-rules.js";
import type { Plan } from "./plan.js";
import { openPool, type ShardThread } from "./shard-pool.js";
import { validateOptions } from "./validate-options.js";

/** What every thread of a run in shards is given. Plain data. */
export interface ShardTask {
  readonly plans: readonly Plan[];
  readonly judge: JudgeOptions;
  readonly profile: ProfileName;
  readonly jobs: number;
}

/** Reports in the order of the plans that are judged. */
export interface ShardedRun {
  readonly reports: readonly DocumentReport[];
  readonly survey: Survey | undefined;
}

/** The first records are where definitions stand; all shards know them from the start. */
const HEAD = 8 << 20;
/** So many shards a thread, that none waits long for the last one. */
const SHARES = 4;

/**
 * Judges Jiku documents as one closed set in several threads, with the same result as in one. Undefined when the survey
 * needs more than the head of the set, which only one thread can see in order.
 */
export async function judgeInShards(task: ShardTask, onProgress: Progress): Promise<ShardedRun | undefined> {
  const { plans, judge, profile, jobs } = task;
  const all = plans.reduce((total, { origin }) => total + sizeOf(origin), 0);
  const spill = fileSpillStore(judge.spill);
  const options = validateOptions(judge, await ownRules(judge), profile, spill);
  const inputs = plans.map((plan) =>
    jsonDocument(originSource(plan.name, plan.origin), { known: plan.known === true }),
  );
  const shard = Math.max(LEAST_SHARD, Math.ceil(all / (jobs * SHARES)));
  const plan = planShards(inputs, { maxRecord: judge.maxRecord, head: Math.min(HEAD, shard), shard });
  const pool = openPool(task, (done) => onProgress(done, all));
  try {
    const first = await firstPasses(plan, pool.threads, judge);
    if (first === undefined) return undefined;
    const joined = joinShards(spill, first.indexes);
    const reports = await Promise.all(
      pool.threads.map(async (thread) => {
        const answer = await thread.ask({ kind: "second", joined });
        return answer.kind === "reports" ? answer.reports : [];
      }),
    );
    return { reports: finishShards(inputs, options, joined, reports.flat()), survey: first.survey };
  } finally {
    await pool.close();
  }
}

/** The head first, while the rest is cut; then every thread takes the next shard as soon as it is free. */
async function firstPasses(
  plan: ReturnType<typeof planShards>,
  threads: readonly ShardThread[],
  { surveyLimit }: JudgeOptions,
): Promise<{ readonly indexes: readonly ShardIndex[]; readonly survey: Survey | undefined } | undefined> {
  const [leading] = threads;
  const begin = plan.next();
  if (leading === undefined || begin.done === true) return undefined;
  const asked = leading.ask({ kind: "first", shard: begin.value, head: undefined });
  asked.catch(() => {});
  // Handing over the task takes a turn of this thread.
  await new Promise((resolve) => setImmediate(resolve));
  const rest = [...plan];
  const answer = await asked;
  if (answer.kind !== "index") return undefined;
  const { index, survey } = answer;
  const isShort = (survey?.complete === true && survey.resources <= surveyLimit) || survey?.kept?.complete === true;
  if (rest.length > 0 && isShort) return undefined;
  const head: ShardHead | undefined = index.head;
  const indexes = [index];
  await Promise.all(
    threads.map(async (thread) => {
      for (let shard = rest.shift(); shard !== undefined; shard = rest.shift()) {
        const one = await thread.ask({ kind: "first", shard, head });
        if (one.kind === "index") indexes.push(one.index);
      }
    }),
  );
  return { indexes, survey };
}
