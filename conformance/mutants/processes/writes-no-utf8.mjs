// SPDX-License-Identifier: Apache-2.0
import { speak } from "./speak.mjs";

await speak({
  odd(id) {
    const at = JSON.stringify({ id, event: { kind: "finding", finding: { code: "AD-102", location: {}, words: "~" } } });
    process.stdout.write(Buffer.from(`${at}\n`.replace("~", "\u00e9"), "latin1"));
    process.stdout.write(`${JSON.stringify({ id, end: { outcome: "invalid", resources: 0 } })}\n`);
  },
});
