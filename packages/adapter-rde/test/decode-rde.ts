// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as trial from "@jiku/adapter/trial";
import type { Finding, Resource } from "@jiku/model";
import * as judge from "@jiku/validate";
import { adapter } from "../src/index.js";

export { codes, type Decoded, errorCodes } from "@jiku/adapter/trial";

export const BASE = "https://data.example.org/entry#";

/** Files of an entry, as RDE lays them out. */
export type Files = Readonly<Record<string, Uint8Array | string>>;

export const { decodeFiles: decode } = trial.createTrial(adapter, BASE);

/** A folder of files as one input. */
export function decodeFolder(files: Files): Promise<trial.Decoded> {
  return decode({ entry: "", ...files });
}

const PATHS = {
  invoice: "invoice/invoice.json",
  template: "tasksupport/invoice.schema.json",
  definitions: "tasksupport/metadata-def.json",
  metadata: "meta/metadata.json",
  catalog: "catalog.json",
} as const;

export type Part = keyof typeof PATHS;

export function fixture(part: Part): string {
  return readFileSync(join(import.meta.dirname, "fixtures/entry", PATHS[part]), "utf8");
}

/** Parts of the small entry under their paths, the first one first. */
export function entry(...parts: readonly Part[]): Record<string, string> {
  const all = parts.length === 0 ? (Object.keys(PATHS) as Part[]) : parts;
  return Object.fromEntries(all.map((part) => [PATHS[part], fixture(part)]));
}

export function byId<T extends Resource>(decoded: trial.Decoded, local: string): T {
  return trial.byId(decoded, BASE + local);
}

const validated = trial.validatedBy(judge);

/** Codes that the validator gives for what was lifted, of this severity, each once. */
export async function validatorCodes(
  decoded: trial.Decoded,
  severity: Finding["severity"] = "error",
): Promise<readonly string[]> {
  return trial.codesOf(await validated(decoded), severity);
}
