// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";

/** Asks a whole process group to end, and ends what has not ended after `grace` milliseconds. */
export async function endGroup(pid: number | undefined, hasEnded: () => boolean, grace: number): Promise<void> {
  if (pid === undefined) return;
  signal(pid, "SIGTERM");
  for (let waited = 0; waited < grace && !hasEnded(); waited += 20) await pause(20);
  // What the leader started may outlive it.
  signal(pid, "SIGKILL");
  for (let waited = 0; waited < 1000 && !hasEnded(); waited += 20) await pause(20);
}

/** Leaders of the groups that end with the judge. */
const tied = new Set<number>();
const endAll = (): void => {
  for (const pid of tied) signal(pid, "SIGKILL");
};

/** A judge that ends takes the group along. @returns to be called when the group has ended by itself */
export function tieGroup(pid: number | undefined): () => void {
  if (pid === undefined) return () => {};
  if (tied.size === 0) process.once("exit", endAll);
  tied.add(pid);
  return () => {
    tied.delete(pid);
    if (tied.size === 0) process.off("exit", endAll);
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function signal(pid: number, name: "SIGTERM" | "SIGKILL"): void {
  try {
    process.kill(-pid, name);
  } catch {
    // The group has ended already.
  }
}

/** Resident memory of a process in bytes: now, and the most so far. On Linux, of `/proc`; elsewhere it cannot be seen. */
export function memoryOf(pid: number | undefined): { readonly now?: number; readonly peak?: number } {
  if (pid === undefined) return {};
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const [, now] = /VmRSS:\s+(\d+) kB/.exec(status) ?? [];
    const [, peak] = /VmHWM:\s+(\d+) kB/.exec(status) ?? [];
    return {
      ...(now === undefined ? {} : { now: Number(now) * 1024 }),
      ...(peak === undefined ? {} : { peak: Number(peak) * 1024 }),
    };
  } catch {
    return {};
  }
}
