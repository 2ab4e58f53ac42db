// SPDX-License-Identifier: Apache-2.0
import { spawn } from "node:child_process";
import { speak } from "./speak.mjs";

// The child holds the output open, and would outlive its parent.
await speak({
  odd() {
    spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)", process.argv[2]], { stdio: "inherit" });
    setTimeout(() => process.exit(3), 100);
  },
});
