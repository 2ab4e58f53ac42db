// SPDX-License-Identifier: Apache-2.0
import { Worker } from "node:worker_threads";
import type { ShardTask } from "./judge-in-shards.js";
import type { ShardMessage, ShardOrder } from "./shard-worker.js";
import { threadError, threadLimits } from "./thread.js";

export type ShardAnswer = Extract<ShardMessage, { kind: "index" | "reports" }>;

/** A thread that does one thing after the other. */
export interface ShardThread {
  /** @throws JikuError as the thread did; Error when it ended. */
  ask(order: ShardOrder): Promise<ShardAnswer>;
}

export interface ShardPool {
  readonly threads: readonly ShardThread[];
  close(): Promise<void>;
}

/** `onBytes` is told the bytes that all threads have done. */
export function openPool(task: ShardTask, onBytes: (done: number) => void): ShardPool {
  const done = new Map<Worker, { before: number; now: number }>();
  const workers = Array.from({ length: task.jobs }, () => {
    const worker = new Worker(new URL("./shard-worker.js", import.meta.url), {
      workerData: task,
      resourceLimits: threadLimits(task.judge),
      // Files that were put aside are read, and closed, by other threads.
      trackUnmanagedFds: false,
    });
    const count = { before: 0, now: 0 };
    done.set(worker, count);
    worker.on("message", (message: ShardMessage) => {
      if (message.kind === "progress") count.now = message.done;
      else {
        count.before += count.now;
        count.now = 0;
      }
      onBytes([...done.values()].reduce((total, { before, now }) => total + before + now, 0));
    });
    return worker;
  });
  return {
    threads: workers.map((worker) => ({ ask: askerOf(worker) })),
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function askerOf(worker: Worker): ShardThread["ask"] {
  let lost: Error | undefined;
  let waiting: { resolve(answer: ShardAnswer): void; reject(error: Error): void } | undefined;
  const lose = (error: Error) => {
    lost ??= error;
    waiting?.reject(error);
  };
  worker.on("error", lose);
  worker.on("exit", (code) => lose(new Error(`a thread ended with ${code}`)));
  worker.on("message", (message: ShardMessage) => {
    if (message.kind === "failed") lose(threadError(message));
    else if (message.kind !== "progress") waiting?.resolve(message);
  });
  return (order) =>
    new Promise((resolve, reject) => {
      if (lost !== undefined) return reject(lost);
      waiting = { resolve, reject };
      worker.postMessage(order);
    });
}
