// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import type { AdapterManifest } from "@jiku/adapter";

/** The content of `jiku-adapter.json`. */
export const manifest = JSON.parse(
  readFileSync(new URL("../jiku-adapter.json", import.meta.url), "utf8"),
) as AdapterManifest;
