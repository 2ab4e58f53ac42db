// SPDX-License-Identifier: Apache-2.0
import { speak } from "./speak.mjs";

await speak({
  odd() {
    setInterval(() => process.stdout.write(" "), 20);
  },
});
