// SPDX-License-Identifier: Apache-2.0
import { isMainThread, parentPort, workerData } from "node:worker_threads";
import { isJikuError } from "@jiku/model";
import { jsonDocument } from "@jiku/validate";
import { fileSpillStore } from "@jiku/validate/node";
import {
  type JoinedSet,
  type OpenShard,
  openShard,
  type Shard,
  type ShardHead,
  type ShardIndex,
  type ShardReport,
} from "@jiku/validate/shards";
import type { Survey } from "../survey/survey.js";
import { type Surveyor, surveyorFor } from "../survey/survey.js";
import { closeSources, originSource } from "./file-source.js";
import type { ShardTask } from "./judge-in-shards.js";
import { ownRules } from "./own-rules.js";
import { validateOptions } from "./validate-options.js";

/** What a thread is told. */
export type ShardOrder =
  | { readonly kind: "first"; readonly shard: Shard; readonly head: ShardHead | undefined }
  | { readonly kind: "second"; readonly joined: JoinedSet };

/** What it answers. */
export type ShardMessage =
  | { readonly kind: "progress"; readonly done: number }
  | { readonly kind: "index"; readonly index: ShardIndex; readonly survey: Survey | undefined }
  | { readonly kind: "reports"; readonly reports: readonly ShardReport[] }
  | {
      readonly kind: "failed";
      readonly code: string | undefined;
      readonly message: string;
      readonly stack: string | undefined;
    };

if (!isMainThread && parentPort !== null) listen(workerData as ShardTask);

function listen(task: ShardTask): void {
  const send = (message: ShardMessage) => parentPort?.postMessage(message);
  const shards: OpenShard[] = [];
  let work = Promise.resolve();
  parentPort?.on("message", (order: ShardOrder) => {
    work = work.then(() => obey(order)).catch((error: unknown) => fail(error));
  });

  async function obey(order: ShardOrder): Promise<void> {
    if (order.kind === "second") {
      send({ kind: "reports", reports: shards.map((shard) => shard.second(order.joined)) });
      closeSources();
      return;
    }
    const { options, surveyor } = await optionsFor(task, order.shard);
    const inputs = task.plans.map((plan) =>
      jsonDocument(originSource(plan.name, plan.origin), { known: plan.known === true }),
    );
    const counted = { ...options, onProgress: (done: number) => send({ kind: "progress", done }) };
    const shard = openShard(inputs, counted, order.shard, order.head);
    shards.push(shard);
    send({ kind: "index", index: await shard.first(), survey: surveyor?.result() });
  }

  function fail(error: unknown): void {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    send({ kind: "failed", code: isJikuError(error) ? error.code : undefined, message, stack });
  }
}

/** Only the head of the set is surveyed. */
async function optionsFor(task: ShardTask, { number }: Shard) {
  const { judge } = task;
  const surveyor: Surveyor | undefined = number === 0 ? surveyorFor(judge) : undefined;
  const own = await ownRules(judge);
  const base = validateOptions(judge, own, task.profile, fileSpillStore(judge.spill));
  const indexLimit = Math.max(2, Math.floor(base.indexLimit / task.jobs));
  return {
    surveyor,
    options: { ...base, indexLimit, ...(surveyor === undefined ? {} : { onResource: surveyor.take }) },
  };
}
