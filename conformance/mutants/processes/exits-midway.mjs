// SPDX-License-Identifier: Apache-2.0
import { speak } from "./speak.mjs";

await speak({
  odd() {
    process.stderr.write("giving up\n");
    process.exit(7);
  },
});
