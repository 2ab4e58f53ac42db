// SPDX-License-Identifier: Apache-2.0
import { speak } from "./speak.mjs";

await speak({
  odd(id) {
    process.stdout.write(`{"id":"${id}","event":{"kind":"`);
    for (let n = 0; n < 70; n++) process.stdout.write(Buffer.alloc(1024 * 1024, 97));
    process.stdout.write(`"}}\n`);
  },
});
