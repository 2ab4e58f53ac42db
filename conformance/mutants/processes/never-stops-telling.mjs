// SPDX-License-Identifier: Apache-2.0
import { speak } from "./speak.mjs";

// Sound events, and no end of them.
await speak({
  odd(id) {
    const event = { kind: "finding", finding: { code: "AD-122", location: {} } };
    const lines = `${JSON.stringify({ id, event })}\n`.repeat(1000);
    const more = () => process.stdout.write(lines, more);
    more();
  },
});
