// SPDX-License-Identifier: Apache-2.0
import { Worker } from "node:worker_threads";
import { JikuError, type JikuErrorCode } from "@jiku/model";
import type { JudgeOptions } from "../options/options.js";
import type { Progress } from "./judge.js";
import { sizeOf } from "./origin.js";
import { type Judged, type Plan, profileOf } from "./plan.js";
import { readyReport } from "./ready-report.js";
import { IN_MEMORY } from "./spool.js";
import type { WorkerMessage, WorkerTask } from "./worker.js";

/** Records die young; measured on 400,000 of them, 8 MB costs no time and saves 9 MB against the default. */
const YOUNG_MB = 8;

/**
 * Judges inputs as one closed set: here when they are small and no assets are opened, else in a thread of its own, so that this one stays awake
 * for signals and the progress line, and so that running out of memory ends the thread and not the command.
 */
export async function judgeAside(
  plans: readonly Plan[],
  options: JudgeOptions,
  onProgress: Progress,
): Promise<readonly Judged[]> {
  const bytes = plans.reduce((total, plan) => total + sizeOf(plan.origin), 0);
  if (bytes <= IN_MEMORY && options.assets === undefined)
    return (await import("./judge.js")).judge(plans, options, onProgress);
  const worker = new Worker(new URL("./worker.js", import.meta.url), {
    workerData: { plans, options } satisfies WorkerTask,
    resourceLimits: {
      maxOldGenerationSizeMb: Math.max(64, Math.floor(options.maxMemory / (1 << 20))),
      maxYoungGenerationSizeMb: YOUNG_MB,
    },
  });
  try {
    return await resultOf(worker, onProgress);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_WORKER_OUT_OF_MEMORY") throw error;
    return Promise.all(plans.filter(({ known }) => known !== true).map((plan) => outOfMemory(plan, options)));
  } finally {
    await worker.terminate();
  }
}

function resultOf(worker: Worker, onProgress: Progress): Promise<readonly Judged[]> {
  return new Promise((resolve, reject) => {
    worker.on("message", (message: WorkerMessage) => {
      if (message.kind === "progress") onProgress(message.done, message.all);
      else if (message.kind === "done") resolve(message.judged);
      else reject(errorOf(message));
    });
    worker.on("error", reject);
    worker.on("exit", (code) => reject(new Error(`the thread ended with ${code}`)));
  });
}

function errorOf({ code, message, stack }: Extract<WorkerMessage, { kind: "failed" }>): Error {
  const error = code === undefined ? new Error(message) : new JikuError(code as JikuErrorCode, message);
  if (stack !== undefined) error.stack = stack;
  return error;
}

async function outOfMemory(plan: Plan, options: JudgeOptions): Promise<Judged> {
  const limit = Math.floor(options.maxMemory / (1 << 20));
  const fault = { code: "AD-105", case: "memory", values: { limit } } as const;
  const format = plan.format.kind === "foreign" ? plan.format.format : "unknown";
  return { report: await readyReport(plan.name, profileOf(plan.format, options.profile), [fault], [], format) };
}
