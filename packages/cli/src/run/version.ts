// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";

/** Version of the command, out of its package. */
export function cliVersion(): string {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { readonly version: string }).version;
}
