// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createTrial, type Decoded, errorCodes, validatedBy } from "@jiku/adapter/trial";
import * as judge from "@jiku/validate";
import { adapter } from "../src/index.js";

export { byId, codes, type Decoded, errorCodes, only } from "@jiku/adapter/trial";

export const BASE = "https://data.example.org/sensors#";
export const { decodeFiles: decode, encode } = createTrial(adapter, BASE, { format: "sensorthings" });

export function fixture(name: string): string {
  return readFileSync(join(import.meta.dirname, "fixtures", name), "utf8");
}

const validated = validatedBy(judge);

/** Codes of severity error that the validator gives for what was lifted, each once. */
export async function validatorErrors(decoded: Decoded): Promise<readonly string[]> {
  return errorCodes(await validated(decoded));
}
