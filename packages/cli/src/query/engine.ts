// SPDX-License-Identifier: Apache-2.0
import { createRequire } from "node:module";

/** True when the engine is installed where this package can load it: `oxigraph` is an optional peer. */
export function hasEngine(): boolean {
  try {
    createRequire(import.meta.url).resolve("oxigraph");
    return true;
  } catch {
    return false;
  }
}
