// SPDX-License-Identifier: Apache-2.0
import { done, speak, write } from "./speak.mjs";

await speak({
  odd(id) {
    write(id, { event: { kind: "resource", resource: { id: "https://data.example.org/1", type: "Entity" } } });
    done(id);
  },
});
