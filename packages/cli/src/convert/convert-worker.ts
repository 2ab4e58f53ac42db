// SPDX-License-Identifier: Apache-2.0
import { isMainThread, parentPort, workerData } from "node:worker_threads";
import { isJikuError } from "@jiku/model";
import type { Plan } from "../run/plan.js";
import { closeReaders } from "../run/readers.js";
import type { ConvertOptions } from "./convert-options.js";
import { type Conversion, convertPlans } from "./convert-plans.js";

/** What the thread is given. */
export interface ConvertTask {
  readonly plans: readonly Plan[];
  readonly options: ConvertOptions;
}

/** What the thread says. Descriptors in a conversion stay open when it ends. */
export type ConvertMessage =
  | { readonly kind: "progress"; readonly done: number; readonly all: number }
  | { readonly kind: "done"; readonly conversion: Conversion }
  | {
      readonly kind: "failed";
      readonly code: string | undefined;
      readonly message: string;
      readonly stack: string | undefined;
    };

const STEP_MS = 100;

if (!isMainThread) await work(workerData as ConvertTask);

async function work({ plans, options }: ConvertTask): Promise<void> {
  let last = 0;
  const send = (message: ConvertMessage) => parentPort?.postMessage(message);
  try {
    const { conversion } = await convertPlans(plans, options, (done, all) => {
      const now = Date.now();
      if (now - last < STEP_MS) return;
      last = now;
      send({ kind: "progress", done, all });
    });
    await closeReaders();
    send({ kind: "done", conversion });
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    send({ kind: "failed", code: isJikuError(error) ? error.code : undefined, message, stack });
  }
}
