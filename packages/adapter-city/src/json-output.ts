// SPDX-License-Identifier: Apache-2.0
import { createSha256, type NativeSink, type WrittenEvent } from "@jiku/adapter";

/** A file of JSON text that is being written. */
export interface JsonOutput {
  write(text: string): Promise<void>;
  close(): Promise<WrittenEvent>;
  /** Gives the file up; it must then be discarded. */
  abort(): Promise<void>;
}

const BLOCK = 1 << 16;

/** Opens a file of the sink; text is written in blocks, and waits while the sink is slower. */
export async function openOutput(sink: NativeSink, path: string): Promise<JsonOutput> {
  const writer = (await sink.create(path)).getWriter();
  const digest = createSha256();
  const encoder = new TextEncoder();
  let pending = "";
  let bytes = 0;

  async function flush(): Promise<void> {
    const chunk = encoder.encode(pending);
    pending = "";
    bytes += chunk.length;
    digest.update(chunk);
    await writer.ready;
    await writer.write(chunk);
  }

  return {
    async write(text) {
      pending += text;
      if (pending.length >= BLOCK) await flush();
    },
    async close() {
      if (pending !== "") await flush();
      await writer.close();
      return { kind: "written", path, bytes, sha256: digest.hex() };
    },
    async abort() {
      await writer.abort().catch(() => undefined);
    },
  };
}
