// SPDX-License-Identifier: Apache-2.0
import type { NativeInput } from "@jiku/adapter";
import { CF_LIMITS } from "../limits.js";

/**
 * Paths in a folder that is the input as a whole, up to a limit: its primary file is then an entry of no bytes that is no file
 * of its own. Undefined for any other input.
 */
export async function folderEntries(input: NativeInput): Promise<readonly string[] | undefined> {
  if (input.primary.size > 0 || (await input.open(input.primary.path)) !== undefined) return undefined;
  const entries: string[] = [];
  for await (const path of input.list()) {
    entries.push(path);
    if (entries.length >= CF_LIMITS.entries) break;
  }
  return entries;
}
