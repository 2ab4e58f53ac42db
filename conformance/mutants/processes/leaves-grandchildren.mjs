// SPDX-License-Identifier: Apache-2.0
import { spawn } from "node:child_process";
import { speak } from "./speak.mjs";

// A child with a child of its own; neither hears that it is to end.
const WAITS = 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1000);';
const SPAWNS = `require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(WAITS)}, process.argv[1]]);`;

await speak({
  odd() {
    spawn(process.execPath, ["-e", SPAWNS + WAITS, process.argv[2]], { stdio: "ignore" });
  },
});
