// SPDX-License-Identifier: Apache-2.0
import { Worker } from "node:worker_threads";
import { Breakdown } from "../subject.js";
import type { StartTransport } from "./transport.js";

export interface WorkerOptions {
  /** File URL of the module that exports `adapter`. */
  readonly module: string;
  readonly memoryMiB: number;
}

/** A subject in a worker thread: a hang or a crash of it does not take the judge along. */
export function workerTransport({ module, memoryMiB }: WorkerOptions): StartTransport {
  return (events) => {
    const worker = new Worker(new URL("./worker.js", import.meta.url), {
      workerData: { module },
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: memoryMiB },
      stdout: true,
      stderr: true,
    });
    let isDown = false;
    const down = (kind: Breakdown["kind"], message: string): void => {
      if (isDown) return;
      isDown = true;
      events.down(new Breakdown(kind, message));
    };
    // What an adapter prints is no part of an answer.
    worker.stdout.resume();
    worker.stderr.resume();
    worker.on("message", (line: string) => {
      if (!isDown) events.line(line);
    });
    worker.on("error", (error: NodeJS.ErrnoException) =>
      down(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "memory" : "crashed", error.message),
    );
    worker.on("exit", (code) => down("crashed", `the thread ended with ${code}`));
    return {
      send: (line) => worker.postMessage(line),
      async kill() {
        isDown = true;
        await worker.terminate();
      },
    };
  };
}
