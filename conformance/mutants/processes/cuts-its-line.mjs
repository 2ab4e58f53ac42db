// SPDX-License-Identifier: Apache-2.0
import { speak } from "./speak.mjs";

// Half an answer, and then no more.
await speak({
  odd(id) {
    process.stdout.write(`{"id":"${id}","end":{"outcome":"comp`, () => process.exit(0));
  },
});
