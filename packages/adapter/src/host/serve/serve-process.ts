// SPDX-License-Identifier: Apache-2.0
import { createInterface } from "node:readline";
import type { Adapter } from "../../adapter.js";
import type { Request } from "./protocol.js";
import { serveAdapter } from "./serve-adapter.js";

/** Serves an adapter over standard input and output, one line a message, until `bye` or the end of input. */
export async function serveProcess(adapter: Adapter): Promise<void> {
  const answer = serveAdapter(adapter, (line) => {
    if (process.stdout.write(`${JSON.stringify(line)}\n`)) return;
    return new Promise((resolve) => process.stdout.once("drain", resolve));
  });
  for await (const line of createInterface({ input: process.stdin })) {
    const request = JSON.parse(line) as Request;
    await answer(request);
    if (request.op === "bye") return;
  }
}
