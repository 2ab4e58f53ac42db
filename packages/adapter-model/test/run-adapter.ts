// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createTrial } from "@jiku/adapter/trial";
import { adapter } from "../src/index.js";

export { codes, type Decoded, only } from "@jiku/adapter/trial";

export const BASE = "https://data.example.org/models#";
export const { decodeFiles: decode, encode } = createTrial(adapter, BASE, { format: "fmi", canonical: true });

export function fixture(name: string): string {
  return readFileSync(join(import.meta.dirname, "fixtures", name), "utf8");
}
