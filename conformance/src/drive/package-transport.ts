// SPDX-License-Identifier: Apache-2.0
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { refusal } from "../refusal.js";
import type { AdapterPackage } from "./open-package.js";
import type { Patience } from "./patience.js";
import { processTransport } from "./process-transport.js";
import type { StartTransport } from "./transport.js";
import { workerTransport } from "./worker-transport.js";

/** How a package is started: the process that its manifest names, else a worker thread. @throws JikuError "bad-option" */
export function packageTransport(own: AdapterPackage, { grace }: Pick<Patience, "grace">): StartTransport {
  const { folder, manifest } = own;
  const { memoryMiB } = manifest.limits;
  if (manifest.process === undefined) return workerTransport({ module: entryOf(folder), memoryMiB });
  const { command, cwd = "." } = manifest.process;
  return processTransport({ command, cwd: join(folder, cwd), grace, memoryMiB });
}

/** The same, always in a process group of its own, whose heap is capped. @throws JikuError "bad-option" */
export function cappedTransport(own: AdapterPackage, patience: Pick<Patience, "grace">): StartTransport {
  const { folder, manifest } = own;
  if (manifest.process !== undefined) return packageTransport(own, patience);
  const { memoryMiB } = manifest.limits;
  const serve = fileURLToPath(new URL("./serve-module.js", import.meta.url));
  const command = [process.execPath, `--max-old-space-size=${memoryMiB}`, serve, entryOf(folder)];
  return processTransport({ command, cwd: folder, grace: patience.grace, memoryMiB });
}

/** A thread shares time zone and locale with the judge: with an environment of its own the adapter runs in a process. */
export function ambientTransport(own: AdapterPackage, patience: Pick<Patience, "grace">): StartTransport {
  const usual = packageTransport(own, patience);
  const alone = cappedTransport(own, patience);
  return (events, environment) => (Object.keys(environment).length > 0 ? alone : usual)(events, environment);
}

/** The module behind the package's main export. */
function entryOf(folder: string): string {
  const path = join(folder, "package.json");
  if (!existsSync(path))
    throw refusal({
      en: `There is neither "process" in the manifest nor a package.json in ${folder}.`,
      ja: `${folder}のマニフェストに「process」がなく、package.jsonもない。`,
    });
  const { exports, main } = JSON.parse(readFileSync(path, "utf8")) as {
    readonly exports?: unknown;
    readonly main?: string;
  };
  const entry = target(exports) ?? main;
  if (entry === undefined) throw refusal({ en: `${path} exports nothing.`, ja: `${path}が何も公開していない。` });
  return pathToFileURL(join(folder, entry)).href;
}

function target(exports: unknown): string | undefined {
  if (typeof exports === "string") return exports;
  if (typeof exports !== "object" || exports === null) return undefined;
  const { ".": door, default: otherwise, import: esm } = exports as Readonly<Record<string, unknown>>;
  return target(door ?? esm ?? otherwise);
}
