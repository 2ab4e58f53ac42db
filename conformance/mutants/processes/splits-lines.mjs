// SPDX-License-Identifier: Apache-2.0
import { setTimeout as pause } from "node:timers/promises";
import { speak } from "./speak.mjs";

// Pieces of a line are no fault.
await speak({
  async odd(id) {
    const line = `${JSON.stringify({ id, end: { outcome: "complete", resources: 0 } })}\n`;
    for (const part of line.match(/[^]{1,9}/g)) {
      process.stdout.write(part);
      await pause(5);
    }
  },
});
