// SPDX-License-Identifier: Apache-2.0
import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** Relative paths of the regular files below a folder that begin with `prefix`, sorted folder by folder; links are left out. */
export async function* listFiles(root: string, prefix: string, below = ""): AsyncGenerator<string> {
  const entries = await readdir(join(root, below), { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) {
      if (path.startsWith(prefix) || prefix.startsWith(`${path}/`)) yield* listFiles(root, prefix, path);
    } else if (entry.isFile() && path.startsWith(prefix)) yield path;
  }
}
