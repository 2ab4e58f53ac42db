// SPDX-License-Identifier: Apache-2.0
import { speak } from "./speak.mjs";

// Started with a heap of 32 MiB.
await speak({
  odd() {
    const kept = [];
    for (;;) kept.push(new Array(10_000).fill(kept.length));
  },
});
