// SPDX-License-Identifier: Apache-2.0
/// <reference lib="es2024.sharedmemory" />
import { parentPort, workerData } from "node:worker_threads";
import type { Adapter } from "@jiku/adapter";
import { type Reply, type Request, serveAdapter } from "@jiku/adapter/serve";
import type { WorkerTask } from "./worker-transport.js";

/** Characters on their way to the judge before the adapter has to wait for it. */
const WINDOW = 1 << 20;

const { module, taken } = workerData as WorkerTask;
const { adapter } = (await import(module)) as { readonly adapter: Adapter };
/** Like `taken`, a count that may wrap around. */
let sent = 0;

async function reply(line: Reply): Promise<void> {
  const text = JSON.stringify(line);
  parentPort?.postMessage(text);
  sent = (sent + text.length) | 0;
  for (let seen = Atomics.load(taken, 0); ((sent - seen) | 0) > WINDOW; seen = Atomics.load(taken, 0))
    await Atomics.waitAsync(taken, 0, seen).value;
}

const answer = serveAdapter(adapter, reply);
parentPort?.on("message", (line: string) => void answer(JSON.parse(line) as Request));
