// SPDX-License-Identifier: Apache-2.0
import { speak, write } from "./speak.mjs";

// It tells of resources that it never gave.
await speak({
  odd(id) {
    write(id, { end: { outcome: "complete", resources: 3 } });
  },
});
