// SPDX-License-Identifier: Apache-2.0
import { spawn } from "node:child_process";
import { Breakdown } from "../subject.js";
import { lineReader } from "./line-reader.js";
import { endGroup, memoryOf, tieGroup } from "./process-group.js";
import type { StartTransport } from "./transport.js";

/** What is kept of standard error. */
const KEPT_STDERR = 64 * 1024;
/** Milliseconds between two looks at the memory of a process. */
const LOOK = 200;
/** Milliseconds in which a process whose output ends may say how it ends, and one that ends may still be heard. */
const LAST_WORD = 300;
/** MiB beside those of the manifest, for the runtime of the language. */
const RUNTIME = 256;

export interface ProcessOptions {
  readonly command: readonly string[];
  readonly cwd: string;
  /** Milliseconds between asking a process to end and ending it. */
  readonly grace: number;
  /** Of the manifest; a process that takes more, beside its runtime, is ended. */
  readonly memoryMiB: number;
}

/** A subject in a process group of its own. */
export function processTransport({ command, cwd, grace, memoryMiB }: ProcessOptions): StartTransport {
  return (events, environment) => {
    const [program = "", ...args] = command;
    const env = { PATH: process.env["PATH"] ?? "", ...environment };
    const child = spawn(program, args, { cwd, env, detached: true, stdio: ["pipe", "pipe", "pipe"] });
    let stderr = "";
    let isDown = false;
    const down = (kind: Breakdown["kind"], message: string): void => {
      if (isDown) return;
      isDown = true;
      clearInterval(watch);
      events.down(new Breakdown(kind, stderr === "" ? message : `${message}\n${stderr.slice(-2000)}`));
    };
    const watch = setInterval(() => {
      const { now = 0 } = memoryOf(child.pid);
      const most = memoryMiB + RUNTIME;
      if (now > most * 2 ** 20) down("memory", `more than ${most} MiB`);
    }, LOOK);
    watch.unref();
    const read = lineReader({
      line: (text) => void (isDown || events.line(text)),
      fault: (message) => down("protocol", message),
    });
    child.stdout.on("data", (chunk: Buffer) => void (isDown || read(chunk)));
    child.stdout.on("end", () => {
      setTimeout(() => down("protocol", "standard output was closed"), LAST_WORD).unref();
    });
    child.stderr.on("data", (chunk: Buffer) => {
      stderr = (stderr + chunk.toString("utf8")).slice(-KEPT_STDERR);
    });
    child.stdin.on("error", () => {});
    const untie = tieGroup(child.pid);
    child.on("error", (error) => down("not-started", error.message));
    const ended = (code: number | null, signal: NodeJS.Signals | null): void =>
      down(isOutOfMemory(signal, stderr) ? "memory" : "crashed", `ended with ${signal ?? code}`);
    // What a process started may hold its output open.
    child.on("exit", (code, signal) => void setTimeout(ended, LAST_WORD, code, signal).unref());
    child.on("close", (code, signal) => {
      untie();
      ended(code, signal);
    });
    return {
      send: (line) => void child.stdin.write(`${line}\n`),
      async kill() {
        isDown = true;
        clearInterval(watch);
        await endGroup(child.pid, () => child.exitCode !== null || child.signalCode !== null, grace);
      },
      pause: () => void child.stdout.pause(),
      resume: () => void child.stdout.resume(),
      memory: () => memoryOf(child.pid).peak,
    };
  };
}

/** The system ends a process that takes too much by SIGKILL; runtimes say so before they end themselves. */
function isOutOfMemory(signal: NodeJS.Signals | null, stderr: string): boolean {
  return signal === "SIGKILL" || /out of memory|MemoryError|bad_alloc/i.test(stderr);
}
