// SPDX-License-Identifier: Apache-2.0
import type { Adapter } from "@jiku/adapter";
import { Breakdown, type Subject } from "../subject.js";
import { callDecode, callEncode } from "./calls.js";

/** An adapter in this very thread: for development and for the suite's own tests; a hang or a crash would take the judge along. */
export function directSubject(adapter: Adapter, now: () => number): Subject {
  const guarded = async <Answer>(call: () => Promise<Answer> | Answer): Promise<Answer> => {
    try {
      return await call();
    } catch (error) {
      throw new Breakdown("threw", error instanceof Error ? error.message : String(error));
    }
  };
  return {
    manifest: adapter.manifest,
    language: "typescript",
    detect: (head, hint) => guarded(() => adapter.detect(head, hint)),
    decode: (request) => guarded(() => callDecode(adapter, request, now)),
    encode: (request) => guarded(() => callEncode(adapter, request, now)),
    restart: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}
