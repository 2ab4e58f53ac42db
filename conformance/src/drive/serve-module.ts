// SPDX-License-Identifier: Apache-2.0
import { isMainThread, Worker } from "node:worker_threads";
import type { Adapter } from "@jiku/adapter";
import { serveProcess } from "@jiku/adapter/serve";

/** Milliseconds between two looks at who started this process. */
const LOOK = 500;

// node serve-module.js FILE-URL: a TypeScript adapter as a process of its own.
if (isMainThread) {
  // A reader that hangs outlives nobody: this thread still runs when that one does not.
  const guard = new Worker(new URL(import.meta.url), { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: 8 } });
  guard.unref();
  const { adapter } = (await import(process.argv[2] ?? "")) as { readonly adapter: Adapter };
  await serveProcess(adapter);
} else {
  const starter = process.ppid;
  setInterval(() => process.ppid === starter || process.kill(process.pid, "SIGKILL"), LOOK);
}
