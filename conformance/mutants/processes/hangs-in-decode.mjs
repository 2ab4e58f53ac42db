// SPDX-License-Identifier: Apache-2.0
import { speak } from "./speak.mjs";

// A loop that no timer of the process itself could end.
await speak({
  odd() {
    for (;;);
  },
});
