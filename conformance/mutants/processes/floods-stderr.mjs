// SPDX-License-Identifier: Apache-2.0
import { done, speak } from "./speak.mjs";

// Much to say on standard error is no fault.
await speak({
  odd(id) {
    const chunk = Buffer.alloc(1024 * 1024, 46);
    for (let n = 0; n < 16; n++) process.stderr.write(chunk);
    process.stderr.write("", () => done(id));
  },
});
