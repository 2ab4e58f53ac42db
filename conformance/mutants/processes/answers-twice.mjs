// SPDX-License-Identifier: Apache-2.0
import { speak } from "./speak.mjs";

await speak({
  odd(id) {
    const line = `${JSON.stringify({ id, end: { outcome: "complete", resources: 0 } })}\n`;
    process.stdout.write(line + line);
  },
});
