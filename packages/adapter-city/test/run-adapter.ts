// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as trial from "@jiku/adapter/trial";
import type { Finding, Geometry, Resource } from "@jiku/model";
import { adapter } from "../src/index.js";

export type { Decoded } from "@jiku/adapter/trial";

export const BASE = "https://data.example.org/city#";
const { decode: decodeNamed, encode } = trial.createTrial(adapter, BASE, { format: "cityjson" });

export { encode };

export interface DecodeInput extends trial.DecodeInput {
  readonly name?: string;
}

export function decode(
  content: string | Uint8Array,
  { name = "city.json", ...input }: DecodeInput = {},
): Promise<trial.Decoded> {
  return decodeNamed(name, content, input);
}

export function fixture(name: string): string {
  return readFileSync(join(import.meta.dirname, "fixtures", name), "utf8");
}

/** `code line:column pointer` of each finding. */
export function brief(findings: readonly Finding[]): readonly string[] {
  return findings.map((f) => `${f.code} ${f.location.line}:${f.location.column} ${f.path}`);
}

export function byId<T extends Resource>(decoded: trial.Decoded, local: string): T {
  return trial.byId(decoded, BASE + local);
}

/** The coordinates of a geometry that has some, in the nesting that the caller knows. */
export function coordinatesOf<T>(geometry: Geometry | undefined): T {
  if (geometry === undefined || !("coordinates" in geometry)) throw new Error("no geometry with coordinates");
  return geometry.coordinates as unknown as T;
}
