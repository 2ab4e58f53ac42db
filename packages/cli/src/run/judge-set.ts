// SPDX-License-Identifier: Apache-2.0
import type { ProfileName, Rule } from "@jiku/model";
import { type DocumentReport, type InputDocument, validate } from "@jiku/validate";
import { fileSpillStore } from "@jiku/validate/node";
import type { JudgeOptions } from "../options/options.js";
import { type Survey, surveyorFor } from "../survey/survey.js";
import { jobsFor } from "./jobs.js";
import type { Progress } from "./judge.js";
import { ownRules } from "./own-rules.js";
import type { Plan } from "./plan.js";
import { judgingRules, validateOptions } from "./validate-options.js";

/** What the engine said of a closed set: one report for each plan that is judged, in their order. */
export interface SetReports {
  readonly reports: readonly DocumentReport[];
  readonly survey: Survey | undefined;
}

export interface SetOptions {
  readonly profile: ProfileName;
  readonly judge: JudgeOptions;
  /** Half of the work was done when foreign files were decoded. */
  readonly lifted: boolean;
  /** Rules beside those of the areas. */
  readonly rules: readonly Rule[];
}

/** Judges documents as one closed set, in several threads where that was asked for and is possible. */
export async function judgeSet(
  set: readonly { readonly plan: Plan; readonly document: InputDocument }[],
  options: SetOptions,
  onProgress: Progress,
): Promise<SetReports> {
  const { profile, judge } = options;
  const plans = set.map(({ plan }) => plan);
  const jobs = jobsFor(plans, judge);
  if (jobs > 1) {
    const { judgeInShards } = await import("./judge-in-shards.js");
    const sharded = await judgeInShards({ plans, judge, profile, jobs }, onProgress);
    if (sharded !== undefined) return sharded;
  }
  return inOneGo(
    set.map(({ document }) => document),
    options,
    onProgress,
  );
}

async function inOneGo(
  documents: readonly InputDocument[],
  { profile, judge, lifted, rules }: SetOptions,
  onProgress: Progress,
): Promise<SetReports> {
  const surveyor = surveyorFor(judge);
  const reports = await validate(documents, {
    ...validateOptions(judge, await ownRules(judge), profile, fileSpillStore(judge.spill)),
    onProgress: (done, all) => onProgress(lifted ? (done + all) / 2 : done, all),
    ...(surveyor === undefined ? {} : { onResource: surveyor.take }),
    ...(rules.length === 0 ? {} : { rules: [...judgingRules, ...rules] }),
  });
  return { reports, survey: surveyor?.result() };
}
