// SPDX-License-Identifier: Apache-2.0
import { Worker } from "node:worker_threads";
import { Breakdown } from "../subject.js";
import type { StartTransport } from "./transport.js";

export interface WorkerOptions {
  /** File URL of the module that exports `adapter`. */
  readonly module: string;
  readonly memoryMiB: number;
}

/** What the thread is given: its module, and the characters that were taken from it, which it never runs far ahead of. */
export interface WorkerTask {
  readonly module: string;
  readonly taken: Int32Array<SharedArrayBuffer>;
}

/** A subject in a worker thread: a hang or a crash of it does not take the judge along. */
export function workerTransport({ module, memoryMiB }: WorkerOptions): StartTransport {
  return (events) => {
    const taken = new Int32Array(new SharedArrayBuffer(4));
    const worker = new Worker(new URL("./worker.js", import.meta.url), {
      workerData: { module, taken } satisfies WorkerTask,
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: memoryMiB },
      stdout: true,
      stderr: true,
    });
    let isDown = false;
    let isPaused = false;
    /** Characters that came while nothing was to be taken. */
    let owed = 0;
    const acknowledge = (length: number): void => {
      Atomics.add(taken, 0, length);
      Atomics.notify(taken, 0);
    };
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
      if (isPaused) owed += line.length;
      else acknowledge(line.length);
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
      pause() {
        isPaused = true;
      },
      resume() {
        isPaused = false;
        acknowledge(owed);
        owed = 0;
      },
    };
  };
}
