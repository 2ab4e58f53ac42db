// SPDX-License-Identifier: Apache-2.0
import { isMainThread, parentPort, workerData } from "node:worker_threads";
import { chunksOf } from "../convert/hand-over.js";
import { originSource } from "../run/file-source.js";
import type { Origin } from "../run/origin.js";

/** What the thread is given: N-Quads, a query, and the media type of the answer. */
export interface QueryTask {
  readonly quads: Origin;
  readonly query: string;
  readonly mediaType: string;
}

/** What the thread says. `full` when the store or the query had no room left. */
export type QueryMessage =
  | { readonly kind: "answer"; readonly text: string }
  | { readonly kind: "failed"; readonly full: boolean; readonly message: string };

if (!isMainThread) parentPort?.postMessage(await answer(workerData as QueryTask));

async function answer({ quads, query, mediaType }: QueryTask): Promise<QueryMessage> {
  try {
    const { Store } = await import("oxigraph");
    const store = new Store();
    store.load(copies(chunksOf(originSource("", quads))), { format: "application/n-quads", no_transaction: true });
    return { kind: "answer", text: String(store.query(query, { results_format: mediaType })) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // The engine runs in WebAssembly, which ends with a trap when its memory is used up.
    return { kind: "failed", full: error instanceof Error && /^(?:Runtime|Range)Error$/.test(error.name), message };
  }
}

function* copies(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  for (const chunk of chunks) yield chunk.slice();
}
