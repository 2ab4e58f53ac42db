// SPDX-License-Identifier: Apache-2.0
import { Worker } from "node:worker_threads";
import type { JudgeOptions } from "../options/options.js";
import { outOfMemory } from "./judge-aside.js";
import { sizeOf } from "./origin.js";
import type { Judged, Plan } from "./plan.js";
import { OUT_OF_MEMORY, threadError, threadLimits } from "./thread.js";
import type { WorkerMessage, WorkerTask } from "./worker.js";

/** Threads that judge several closed sets at a time, each set in one thread. */
export interface FilePool {
  readonly size: number;
  /** False for a set that had better be cut up among all threads. */
  takes(plans: readonly Plan[]): boolean;
  judge(plans: readonly Plan[]): Promise<readonly Judged[]>;
  close(): Promise<void>;
}

/** Larger sets are cut up. */
const WHOLE = 32 << 20;

/** No pool with one thread, and none where the number is left to the command: it cannot know how many files come. */
export function openFilePool(options: JudgeOptions): FilePool | undefined {
  const { jobs, assets } = options;
  if (jobs === "auto" || jobs === 1 || assets !== undefined) return undefined;
  const single: JudgeOptions = { ...options, jobs: 1, indexMemory: options.indexMemory / jobs };
  const idle: Worker[] = [];
  const all = new Set<Worker>();

  function start(): Worker {
    const worker = new Worker(new URL("./worker.js", import.meta.url), {
      workerData: { plans: undefined, options: single } satisfies WorkerTask,
      resourceLimits: threadLimits(options),
      trackUnmanagedFds: false,
    });
    all.add(worker);
    return worker;
  }

  return {
    size: jobs,
    takes: (plans) => plans.reduce((total, { origin }) => total + sizeOf(origin), 0) <= WHOLE,
    async judge(plans) {
      const worker = idle.pop() ?? start();
      try {
        const judged = await answerOf(worker, plans);
        idle.push(worker);
        return judged;
      } catch (error) {
        all.delete(worker);
        await worker.terminate();
        if ((error as NodeJS.ErrnoException).code !== OUT_OF_MEMORY) throw error;
        return outOfMemory(plans, options);
      }
    },
    async close() {
      await Promise.all([...all].map((worker) => (idle.includes(worker) ? endOf(worker) : worker.terminate())));
    },
  };
}

/** Lets a thread end what it started itself. */
async function endOf(worker: Worker): Promise<void> {
  const ended = new Promise((resolve) => worker.once("exit", resolve));
  worker.postMessage("end");
  await ended;
}

function answerOf(worker: Worker, plans: readonly Plan[]): Promise<readonly Judged[]> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      worker.off("message", hear).off("error", lose).off("exit", leave);
      act();
    };
    const lose = (error: Error) => settle(() => reject(error));
    const leave = (code: number) => lose(new Error(`a thread ended with ${code}`));
    const hear = (message: WorkerMessage) => {
      if (message.kind === "done") settle(() => resolve(message.judged));
      else if (message.kind === "failed") lose(threadError(message));
    };
    worker.on("message", hear).on("error", lose).on("exit", leave);
    worker.postMessage(plans);
  });
}
