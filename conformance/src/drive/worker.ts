// SPDX-License-Identifier: Apache-2.0
import { parentPort, workerData } from "node:worker_threads";
import type { Adapter } from "@jiku/adapter";
import { type Request, serveAdapter } from "@jiku/adapter/serve";

const { module } = workerData as { readonly module: string };
const { adapter } = (await import(module)) as { readonly adapter: Adapter };
const answer = serveAdapter(adapter, (line) => parentPort?.postMessage(JSON.stringify(line)));
parentPort?.on("message", (line: string) => void answer(JSON.parse(line) as Request));
