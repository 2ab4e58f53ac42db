// SPDX-License-Identifier: Apache-2.0
import { isMainThread, parentPort, workerData } from "node:worker_threads";
import { isJikuError } from "@jiku/model";
import type { JudgeOptions } from "../options/options.js";
import { judge } from "./judge.js";
import type { Judged, Plan } from "./plan.js";
import { closeReaders } from "./readers.js";
import { OUT_OF_MEMORY } from "./thread.js";

/** What the thread is given. */
export interface WorkerTask {
  /** Absent for a thread of a pool, which is given one closed set after the other. */
  readonly plans: readonly Plan[] | undefined;
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

if (!isMainThread) {
  const { plans, options } = workerData as WorkerTask;
  if (plans !== undefined) await work(plans, options);
  else
    parentPort?.on(
      "message",
      (given: readonly Plan[] | "end") => void (given === "end" ? end() : work(given, options)),
    );
}

/** Of a thread of a pool. */
async function end(): Promise<void> {
  await closeReaders();
  parentPort?.close();
}

async function work(plans: readonly Plan[], options: JudgeOptions): Promise<void> {
  let last = 0;
  const send = (message: WorkerMessage) => parentPort?.postMessage(message);
  try {
    const judged = await judge(plans, options, (done, all) => {
      const now = Date.now();
      if (now - last < STEP_MS) return;
      last = now;
      send({ kind: "progress", done, all });
    });
    if (workerData.plans !== undefined) await closeReaders();
    send({ kind: "done", judged });
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    const code = isJikuError(error) || isOutOfMemory(error) ? error.code : undefined;
    send({ kind: "failed", code, message, stack });
  }
}

/** True when a thread that this one started ran out of memory. */
function isOutOfMemory(error: unknown): error is { readonly code: string } {
  return (error as { readonly code?: unknown } | null)?.code === OUT_OF_MEMORY;
}
