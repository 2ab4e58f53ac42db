// SPDX-License-Identifier: Apache-2.0
import type { Answer, ProgressAnswer, Question } from "./messages.js";

export interface Judge {
  /** Asks about a document; what was asked before is dropped. */
  ask(question: Omit<Question, "id">): void;
  /** Stops what is running, however long it would take. */
  cancel(): void;
}

/** Everything heavy runs in a worker, so that the page stays at hand; a worker that is cancelled is replaced. */
export function startJudge(
  address: string,
  onAnswer: (answer: Exclude<Answer, ProgressAnswer>) => void,
  onProgress: (share: number | undefined) => void,
): Judge {
  let last = 0;
  let busy = false;
  let worker = open();

  function open(): Worker {
    const fresh = new Worker(address, { type: "module" });
    fresh.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
      if (data.id !== last) return;
      if (data.kind === "progress") onProgress(data.all === 0 ? undefined : data.done / data.all);
      else {
        busy = false;
        onAnswer(data);
      }
    });
    fresh.addEventListener("error", (event) => {
      busy = false;
      onAnswer({ id: last, kind: "refused", reason: "failed", detail: event.message });
    });
    return fresh;
  }

  function cancel(): void {
    last++;
    if (!busy) return;
    worker.terminate();
    busy = false;
    worker = open();
  }

  return {
    ask(question) {
      cancel();
      busy = true;
      onProgress(undefined);
      worker.postMessage({ ...question, id: last });
    },
    cancel,
  };
}
