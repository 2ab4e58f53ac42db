// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createTrial, validatedBy } from "@jiku/adapter/trial";
import * as judge from "@jiku/validate";
import { adapter } from "../src/index.js";

export { allOf, codes, type Decoded, type DecodeInput, errorCodes, only } from "@jiku/adapter/trial";

export const BASE = "https://data.example.org/table#";
export const { decode, encode } = createTrial(adapter, BASE, { format: "csv", sidecar: true });
export const validated = validatedBy(judge);

/** A file of our own: of the folder of fixtures, or of the samples of the package. */
export function fixture(name: string): Uint8Array {
  const folder = name.startsWith("samples/") ? join(import.meta.dirname, "..") : join(import.meta.dirname, "fixtures");
  return new Uint8Array(readFileSync(join(folder, name)));
}
