// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { write } from "./speak.mjs";

const manifest = JSON.parse(readFileSync("jiku-adapter.json", "utf8"));
for await (const line of createInterface({ input: process.stdin })) {
  write(JSON.parse(line).id, { end: { protocol: 1, manifest, runtime: { language: "misbehaving" } } });
  process.exit(0);
}
