// SPDX-License-Identifier: Apache-2.0
import { Worker } from "node:worker_threads";
import { JikuError } from "@jiku/model";
import type { Language } from "../language/language.js";
import { sayConvert } from "../language/say-convert.js";
import type { QueryMessage, QueryTask } from "./query-worker.js";

/**
 * The answer of the engine as text, worked out in a thread of its own, so that a query that never ends can be stopped.
 * @param path of the query, for messages
 * @throws JikuError "bad-option" when the query is none, "limit-reached" when it needs too much memory
 */
export async function ask(task: QueryTask, path: string, language: Language): Promise<string> {
  const worker = new Worker(new URL("./query-worker.js", import.meta.url), { workerData: task });
  try {
    const message = await new Promise<QueryMessage>((resolve, reject) => {
      worker.on("message", resolve);
      worker.on("error", reject);
      worker.on("exit", (code) => reject(new Error(`the thread ended with ${code}`)));
    });
    if (message.kind === "answer") return message.text;
    if (message.full) throw new JikuError("limit-reached", sayConvert(language, "storeFull"));
    const reason = message.message.split(/[\r\n]/)[0] ?? "";
    throw new JikuError("bad-option", sayConvert(language, "queryFailed", { path, reason }));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_WORKER_OUT_OF_MEMORY") throw error;
    throw new JikuError("limit-reached", sayConvert(language, "storeFull"), { cause: error });
  } finally {
    await worker.terminate();
  }
}
