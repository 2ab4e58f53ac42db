// SPDX-License-Identifier: Apache-2.0
import { isMainThread, parentPort, workerData } from "node:worker_threads";
import { isJikuError } from "@jiku/model";
import type { JudgeOptions } from "../options/options.js";
import { judge } from "./judge.js";
import type { Judged, Plan } from "./plan.js";

/** What the thread is given. */
export interface WorkerTask {
  readonly plans: readonly Plan[];
  readonly options: JudgeOptions;
}

/** What the thread says. */
export type WorkerMessage =
  | { readonly kind: "progress"; readonly done: number; readonly all: number }
  | { readonly kind: "done"; readonly judged: readonly Judged[] }
  | {
      readonly kind: "failed";
      readonly code: string | undefined;
      readonly message: string;
      readonly stack: string | undefined;
    };

const STEP_MS = 100;

if (!isMainThread) await work(workerData as WorkerTask);

async function work({ plans, options }: WorkerTask): Promise<void> {
  let last = 0;
  const send = (message: WorkerMessage) => parentPort?.postMessage(message);
  try {
    const judged = await judge(plans, options, (done, all) => {
      const now = Date.now();
      if (now - last < STEP_MS) return;
      last = now;
      send({ kind: "progress", done, all });
    });
    send({ kind: "done", judged });
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    send({ kind: "failed", code: isJikuError(error) ? error.code : undefined, message, stack });
  }
}
