// SPDX-License-Identifier: Apache-2.0
import { fileURLToPath } from "node:url";

/** A path in the folder of the suite, which holds requirements, cases, vectors and controls. */
export function suiteFile(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}
