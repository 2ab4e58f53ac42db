// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Channel, createChannel } from "./channel.js";
import type { Patience } from "./patience.js";
import type { StartTransport } from "./transport.js";

/** A channel with the folder that large payloads cross in. */
export interface OpenChannel {
  readonly channel: Channel;
  readonly workdir: string;
  /** Ends the subject and removes the folder. */
  close(): Promise<void>;
}

/** Nothing is started before the first call. */
export function openChannel(transport: StartTransport, patience: Patience): OpenChannel {
  const workdir = mkdtempSync(join(tmpdir(), "jiku-"));
  const remove = (): void => rmSync(workdir, { recursive: true, force: true });
  // Also when the caller is stopped.
  process.once("exit", remove);
  const channel = createChannel(transport, workdir, patience);
  return {
    channel,
    workdir,
    async close() {
      await channel.close();
      process.off("exit", remove);
      remove();
    },
  };
}
