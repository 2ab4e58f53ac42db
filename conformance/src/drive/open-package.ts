// SPDX-License-Identifier: Apache-2.0
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { AdapterManifest } from "@jiku/adapter";
import { typeSites } from "@jiku/model/sites";
import { refusal } from "../refusal.js";
import type { Subject } from "../subject.js";
import { channelSubject } from "./channel-subject.js";
import { openChannel } from "./open-channel.js";
import { ambientTransport } from "./package-transport.js";
import { PATIENCE, type Patience } from "./patience.js";

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
  const misnamed = manifest.formats.find(({ record }) => record !== undefined && !isListOfClasses(record));
  if (misnamed !== undefined)
    throw refusal({
      en: `${path}: the record of format "${misnamed.id}" is no list of classes of the model.`,
      ja: `${path}: 形式「${misnamed.id}」のrecordが、モデルのクラスの並びではない。`,
    });
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

function isListOfClasses(names: unknown): boolean {
  return (
    Array.isArray(names) && names.length > 0 && names.every((name) => typeSites.get(String(name))?.sort === "class")
  );
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
  const { channel, workdir, close } = openChannel(ambientTransport(own, patience), patience);
  try {
    return { ...(await channelSubject(channel, workdir, now, patience)), close };
  } catch (error) {
    await close();
    throw error;
  }
}
