// SPDX-License-Identifier: Apache-2.0
import { Worker } from "node:worker_threads";
import type { JudgeOptions } from "../options/options.js";
import type { Progress } from "./judge.js";
import { sizeOf } from "./origin.js";
import { type Judged, type Plan, profileOf } from "./plan.js";
import { readyReport } from "./ready-report.js";
import { IN_MEMORY } from "./spool.js";
import { OUT_OF_MEMORY, threadError, threadLimits } from "./thread.js";
import type { WorkerMessage, WorkerTask } from "./worker.js";

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
    resourceLimits: threadLimits(options),
    // Files that threads of this one put aside are closed here.
    trackUnmanagedFds: false,
  });
  try {
    return await resultOf(worker, onProgress);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== OUT_OF_MEMORY) throw error;
    return outOfMemory(plans, options);
  } finally {
    await worker.terminate();
  }
}

function resultOf(worker: Worker, onProgress: Progress): Promise<readonly Judged[]> {
  return new Promise((resolve, reject) => {
    worker.on("message", (message: WorkerMessage) => {
      if (message.kind === "progress") onProgress(message.done, message.all);
      else if (message.kind === "done") resolve(message.judged);
      else reject(threadError(message));
    });
    worker.on("error", reject);
    worker.on("exit", (code) => reject(new Error(`the thread ended with ${code}`)));
  });
}

/** The reports of inputs that needed more memory than a thread has. */
export function outOfMemory(plans: readonly Plan[], options: JudgeOptions): Promise<readonly Judged[]> {
  const limit = Math.floor(options.maxMemory / (1 << 20));
  const fault = { code: "AD-105", case: "memory", values: { limit } } as const;
  const judged = plans.filter(({ known }) => known !== true);
  return Promise.all(
    judged.map(async (plan) => {
      const format = plan.format.kind === "foreign" ? plan.format.format : "unknown";
      return { report: await readyReport(plan.name, profileOf(plan.format, options.profile), [fault], [], format) };
    }),
  );
}
