// SPDX-License-Identifier: Apache-2.0
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { AdapterManifest } from "@jiku/adapter";
import { refusal } from "../refusal.js";
import type { Subject } from "../subject.js";
import { createChannel } from "./channel.js";
import { channelSubject } from "./channel-subject.js";
import { PATIENCE, type Patience } from "./patience.js";
import { processTransport } from "./process-transport.js";
import type { StartTransport } from "./transport.js";
import { workerTransport } from "./worker-transport.js";

/** An adapter package on disk. */
export interface AdapterPackage {
  readonly folder: string;
  readonly manifest: AdapterManifest;
  readonly name: string;
  readonly version: string;
  /** SHA-256 of `jiku-adapter.json`. */
  readonly manifestDigest: string;
}

/** Reads what a folder says of itself. @throws JikuError "bad-option" when it is no adapter package */
export function readPackage(folder: string): AdapterPackage {
  const path = join(folder, "jiku-adapter.json");
  if (!existsSync(path))
    throw refusal({
      en: `There is no jiku-adapter.json in ${folder}.`,
      ja: `${folder}にjiku-adapter.jsonがない。`,
    });
  const bytes = readFileSync(path);
  const manifest = parse(bytes, path) as AdapterManifest;
  if (manifest?.jikuAdapter !== "1" || !Array.isArray(manifest.formats) || manifest.formats.length === 0)
    throw refusal({ en: `${path} is no manifest of an adapter.`, ja: `${path}はアダプタのマニフェストではない。` });
  const packed = join(folder, "package.json");
  const own = existsSync(packed) ? (parse(readFileSync(packed), packed) as { name?: string; version?: string }) : {};
  return {
    folder: resolve(folder),
    manifest,
    name: own.name ?? manifest.id,
    version: own.version ?? manifest.version,
    manifestDigest: createHash("sha256").update(bytes).digest("hex"),
  };
}

function parse(bytes: Buffer, path: string): unknown {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch (error) {
    throw refusal({ en: `${path} is no JSON.`, ja: `${path}はJSONではない。` }, error);
  }
}

/** A subject out of a package: a process where the manifest names one, else a worker thread. @throws Breakdown, JikuError "bad-option" */
export async function openPackage(
  own: AdapterPackage,
  now: () => number,
  patience: Patience = PATIENCE,
): Promise<Subject> {
  const transport = transportOf(own, patience);
  const workdir = mkdtempSync(join(tmpdir(), "jiku-"));
  const remove = (): void => rmSync(workdir, { recursive: true, force: true });
  const forget = (): void => {
    process.off("exit", remove);
    remove();
  };
  // Also when the judge is stopped.
  process.once("exit", remove);
  const channel = createChannel(transport, workdir, patience);
  try {
    const subject = await channelSubject(channel, workdir, now, patience);
    return {
      ...subject,
      async close() {
        await subject.close();
        forget();
      },
    };
  } catch (error) {
    await channel.close();
    forget();
    throw error;
  }
}

/** A thread shares time zone and locale with the judge: with an environment of its own the adapter runs in a process. */
function transportOf({ folder, manifest }: AdapterPackage, { grace }: Patience): StartTransport {
  const limits = { grace, memoryMiB: manifest.limits.memoryMiB };
  if (manifest.process !== undefined) {
    const { command, cwd = "." } = manifest.process;
    return processTransport({ command, cwd: join(folder, cwd), ...limits });
  }
  const module = entryOf(folder);
  const thread = workerTransport({ module, memoryMiB: manifest.limits.memoryMiB });
  const serve = fileURLToPath(new URL("./serve-module.js", import.meta.url));
  const alone = processTransport({ command: [process.execPath, serve, module], cwd: folder, ...limits });
  return (events, environment) => (Object.keys(environment).length > 0 ? alone : thread)(events, environment);
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
