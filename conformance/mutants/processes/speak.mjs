// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";

const manifest = JSON.parse(readFileSync("jiku-adapter.json", "utf8"));

export function write(id, members) {
  process.stdout.write(`${JSON.stringify({ id, ...members })}\n`);
}

export function done(id) {
  write(id, { end: { outcome: "complete", resources: 0 } });
}

/** Speaks jiku-conf/1 well, but for a file that says "odd": that one is answered by `odd`. */
export async function speak({ hello = {}, odd = done } = {}) {
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, op, input } = JSON.parse(line);
    if (op === "hello") write(id, { end: { protocol: 1, manifest, runtime: { language: "misbehaving" }, ...hello } });
    else if (op === "decode" && readFileSync(input.file, "utf8").includes("odd")) odd(id);
    else if (op === "decode") done(id);
    else write(id, { end: {} });
    if (op === "bye") process.exit(0);
  }
}
