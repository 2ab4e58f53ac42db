// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { absentEntries, type Lock, type LockEntry, platformOf } from "./lock.js";
import type { Part } from "./part.js";

function entryFaults(path: string, entry: LockEntry, isPlatform: boolean): readonly string[] {
  const faults = [
    ...(entry.resolved !== undefined && entry.link !== true && /^[a-z+]+:/.test(entry.resolved)
      ? ["names the address it came from"]
      : []),
    ...(isPlatform && entry.version === undefined ? ["has no version"] : []),
    ...(isPlatform && entry.os === undefined && entry.cpu === undefined ? ["has neither os nor cpu"] : []),
  ];
  return faults.map((fault) => `package-lock.json:1 ${path} ${fault}`);
}

/** The lock file serves every platform and names no registry host. */
export function lockFaults(lock: Lock): readonly string[] {
  const platforms = new Set(
    Object.values(lock.packages)
      .flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}))
      .filter((name) => platformOf(name).os.length > 0),
  );
  const absent = absentEntries(lock).map(
    ({ holder, name, version }) => `package-lock.json:1 ${name}@${version}, wanted by ${holder}, is not listed`,
  );
  const entries = Object.entries(lock.packages).flatMap(([path, entry]) =>
    entryFaults(path, entry, platforms.has(path.slice(path.lastIndexOf("node_modules/") + 13))),
  );
  return [...absent, ...entries];
}

export function checkLock(root: string): Part {
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as Lock;
  return { name: "lock file", faults: lockFaults(lock), scope: `${Object.keys(lock.packages).length} entries` };
}
