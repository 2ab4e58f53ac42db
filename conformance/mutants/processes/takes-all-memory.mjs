// SPDX-License-Identifier: Apache-2.0
import { speak } from "./speak.mjs";

// Memory outside the heap, up to what the machine of a test can bear.
await speak({
  odd() {
    const kept = [];
    const grow = () => {
      if (kept.length < 20) kept.push(Buffer.alloc(32 * 1024 * 1024, 1));
      setTimeout(grow, 10);
    };
    grow();
  },
});
