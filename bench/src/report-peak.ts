// SPDX-License-Identifier: Apache-2.0

// Loaded before a command: tells its peak of resident memory in MB on stderr when it ends.
process.on("exit", () => process.stderr.write(`${Math.round(process.resourceUsage().maxRSS / 1000)}\n`));
