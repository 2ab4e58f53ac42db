// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createTrial, validatedBy } from "@jiku/adapter/trial";
import * as judge from "@jiku/validate";
import { adapter } from "../src/index.js";

export { allOf, codes, type Decoded, type DecodeInput, errorCodes, only } from "@jiku/adapter/trial";

export const BASE = "https://data.example.org/motions#";
export const { decode, encode } = createTrial(adapter, BASE, { format: "mf-json" });
export const validated = validatedBy(judge);

export function fixture(name: string): string {
  return readFileSync(join(import.meta.dirname, "../samples", name), "utf8");
}
