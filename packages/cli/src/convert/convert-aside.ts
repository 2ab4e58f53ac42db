// SPDX-License-Identifier: Apache-2.0
import { closeSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { JikuError, type JikuErrorCode } from "@jiku/model";
import { sayConvert } from "../language/say-convert.js";
import type { Progress } from "../run/judge.js";
import { sizeOf } from "../run/origin.js";
import type { Plan } from "../run/plan.js";
import { IN_MEMORY } from "../run/spool.js";
import type { ConvertOptions } from "./convert-options.js";
import type { Conversion, OpenConversion } from "./convert-plans.js";
import type { ConvertMessage, ConvertTask } from "./convert-worker.js";

/** Records die young. */
const YOUNG_MB = 8;

/**
 * Converts small inputs here, and large ones in a thread of its own: this one stays awake for signals and the progress
 * line, and running out of memory ends the thread and not the command.
 * @throws JikuError "limit-reached" when the thread needs more than `maxMemory`
 */
export async function convertAside(
  plans: readonly Plan[],
  options: ConvertOptions,
  onProgress: Progress,
): Promise<OpenConversion> {
  const bytes = plans.reduce((total, plan) => total + sizeOf(plan.origin), 0);
  if (bytes <= IN_MEMORY) return (await import("./convert-plans.js")).convertPlans(plans, options, onProgress);
  const limit = Math.max(64, Math.floor(options.judge.maxMemory / (1 << 20)));
  const worker = new Worker(new URL("./convert-worker.js", import.meta.url), {
    workerData: { plans, options } satisfies ConvertTask,
    resourceLimits: { maxOldGenerationSizeMb: limit, maxYoungGenerationSizeMb: YOUNG_MB },
    // The output is handed over as a descriptor, which outlives the thread.
    trackUnmanagedFds: false,
  });
  try {
    const conversion = await resultOf(worker, onProgress);
    return { conversion, close: () => closeOrigins(conversion) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_WORKER_OUT_OF_MEMORY") throw error;
    throw new JikuError("limit-reached", sayConvert(options.language, "noMemory", { limit }), { cause: error });
  } finally {
    await worker.terminate();
  }
}

function closeOrigins({ output, losses }: Conversion): void {
  for (const origin of [output, losses.lines]) if (origin?.kind === "fd") closeSync(origin.fd);
}

function resultOf(worker: Worker, onProgress: Progress): Promise<Conversion> {
  return new Promise((resolve, reject) => {
    worker.on("message", (message: ConvertMessage) => {
      if (message.kind === "progress") onProgress(message.done, message.all);
      else if (message.kind === "done") resolve(message.conversion);
      else reject(errorOf(message));
    });
    worker.on("error", reject);
    worker.on("exit", (code) => reject(new Error(`the thread ended with ${code}`)));
  });
}

function errorOf({ code, message, stack }: Extract<ConvertMessage, { kind: "failed" }>): Error {
  const error = code === undefined ? new Error(message) : new JikuError(code as JikuErrorCode, message);
  if (stack !== undefined) error.stack = stack;
  return error;
}
