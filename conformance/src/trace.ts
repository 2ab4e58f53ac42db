// SPDX-License-Identifier: Apache-2.0
import { createHash, type Hash } from "node:crypto";
import type { Subject } from "./subject.js";

/** Digests of what was asked of a subject and of what it answered, between `begin` and `end`. */
export interface Trace {
  begin(): void;
  end(): { readonly in: string; readonly out: string };
}

/** A subject whose calls leave a trace. Times and memory are not part of it, so that a second run gives the same digests. */
export function traced(subject: Subject): { readonly subject: Subject; readonly trace: Trace } {
  let asked: Hash = createHash("sha256");
  let answered: Hash = createHash("sha256");
  const call = async <Request, Answer>(name: string, request: Request, run: () => Promise<Answer>): Promise<Answer> => {
    asked.update(name);
    feed(asked, request);
    try {
      const answer = await run();
      feed(answered, answer);
      return answer;
    } catch (error) {
      answered.update(error instanceof Error ? error.name : "");
      throw error;
    }
  };
  return {
    subject: {
      manifest: subject.manifest,
      language: subject.language,
      detect: (head, hint) => call("detect", [head, hint], () => subject.detect(head, hint)),
      decode: (request) => call("decode", request, () => subject.decode(request)),
      encode: (request) => call("encode", request, () => subject.encode(request)),
      restart: (environment) => subject.restart(environment),
      close: () => subject.close(),
    },
    trace: {
      begin() {
        asked = createHash("sha256");
        answered = createHash("sha256");
      },
      end: () => ({ in: asked.digest("hex"), out: answered.digest("hex") }),
    },
  };
}

/** Item by item: a request may hold more than one text can. */
function feed(hash: Hash, value: unknown): void {
  if (Array.isArray(value)) for (const item of value) hash.update(JSON.stringify(item, readable) ?? "");
  else if (typeof value !== "object" || value === null || value instanceof Uint8Array)
    hash.update(JSON.stringify(readable("", value)) ?? "");
  else
    for (const [key, inner] of Object.entries(value)) {
      hash.update(key);
      if (readable(key, inner) !== undefined) feed(hash, inner);
    }
}

function readable(key: string, value: unknown): unknown {
  if (key === "usage" || key === "taken" || key === "takenWhilePaused") return undefined;
  return value instanceof Uint8Array
    ? Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("base64")
    : value;
}
