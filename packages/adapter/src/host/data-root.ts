// SPDX-License-Identifier: Apache-2.0
import { realpath } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { JikuError } from "@jiku/model";
import { safePath } from "../safe-path.js";

/** How strictly the data root is kept. */
export interface RootOptions {
  /** Let links lead out of the data root. */
  readonly followSymlinks?: boolean;
}

/**
 * The real path of a relative path below `root`; undefined when nothing is there.
 * @param root a real path
 * @throws JikuError "unreadable-input" when the path, or a link on it, leaves the root
 */
export async function resolveInRoot(
  root: string,
  path: string,
  options: RootOptions = {},
): Promise<string | undefined> {
  const safe = safePath(path);
  if (safe === undefined) throw pathEscape(path);
  let real: string;
  try {
    real = await realpath(resolve(root, safe));
  } catch (error) {
    const code = (error as { readonly code?: string }).code;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw new JikuError("unreadable-input", `cannot open ${path}`, { cause: error });
  }
  if (options.followSymlinks !== true && !isInside(root, real)) throw pathEscape(path);
  return real;
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function pathEscape(path: string): JikuError {
  return new JikuError("unreadable-input", `the path leaves the data root: ${path}`);
}
