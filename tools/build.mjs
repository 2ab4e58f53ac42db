// SPDX-License-Identifier: Apache-2.0
import { spawnSync } from "node:child_process";

// Every named test builds first. Where several run side by side the caller has built once and says so with JIKU_BUILT.
if (process.env.JIKU_BUILT === undefined) {
  const { status } = spawnSync("turbo", ["run", "build", "--output-logs=errors-only"], { stdio: "inherit", shell: process.platform === "win32" });
  process.exit(status ?? 1);
}
