// SPDX-License-Identifier: Apache-2.0
import { done, speak } from "./speak.mjs";

await speak({
  odd(id) {
    console.log("reading ...");
    done(id);
  },
});
